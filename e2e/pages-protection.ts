import type { Face, Sight } from "./faces";

const staff: Face[] = ["secretariat", "english"];

/** The log of changes, what is known about people, and what the clock and the queue do. */
export const protectionSights: Sight[] = [
  { route: "/secretariat/audit", faces: staff },
  { route: "/secretariat/audit", path: "/secretariat/audit?table=grants", faces: ["secretariat"] },
  { route: "/secretariat/audit", path: "/secretariat/audit?q=nothing-like-this", faces: ["secretariat"] },
];
