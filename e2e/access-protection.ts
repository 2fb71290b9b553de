import type { Row } from "./access-row";

const staff = "307 200 403 403 403 403 403 403 403 307";

/** The log of changes, what is known about people, and what the clock and the queue do. */
export const protectionMatrix: Row[] = [
  { route: "/secretariat/audit", expected: staff },
  { route: "/secretariat/audit/export", expected: staff },
];
