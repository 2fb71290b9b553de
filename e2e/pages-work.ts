import { members, refused, type Sight, signedIn, staff } from "./faces";

/** What the co-operation works by: its measures, the questions they raise, and other people's events. */
export const workSights: Sight[] = [
  { route: "/measures", faces: signedIn },
  { route: "/measures", path: "/measures?order", faces: ["secretariat"] },
  { route: "/measures/[key]", path: "/measures/A1", faces: members },
  { route: "/measures/[key]/edit", path: "/measures/A1/edit", faces: staff },
  { route: "/measures/new", faces: staff },
  { route: "/measures/new", path: "/measures/new?refused", faces: ["secretariat"], after: refused },
  { route: "/events", faces: members },
  { route: "/events/new", faces: ["kmp"], after: refused },
  { route: "/events/[id]", path: "/events/{event}", faces: members },
  { route: "/events/[id]", path: "/events/{eventBehind}", faces: ["secretariat", "kmk"] },
  { route: "/events/[id]/crowd", path: "/events/{event}/crowd", faces: ["english", "kmk"] },
  { route: "/events/[id]/edit", path: "/events/{event}/edit", faces: staff },
  { route: "/events/[id]/plan", path: "/events/{event}/plan", faces: staff },
  { route: "/secretariat/policies", faces: staff },
  { route: "/secretariat/policies/[key]", path: "/secretariat/policies/invitation", faces: staff },
];
