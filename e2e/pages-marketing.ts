import { type Sight, staff } from "./faces";

/** What makes Kulturmetropolen seen. */
export const marketingSights: Sight[] = [{ route: "/activities/senders", faces: [...staff, "projectLeader"] }];
