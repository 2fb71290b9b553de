import { everybody, members, type Sight, staff } from "./faces";

/** What makes Kulturmetropolen seen. */
export const marketingSights: Sight[] = [
  { route: "/activities/senders", faces: [...staff, "projectLeader"] },
  { route: "/brand", faces: everybody },
  { route: "/embed/activities", faces: ["stranger"] },
  { route: "/marketing", faces: members },
];
