import { daysBetween, type Moment } from "@/lib/dates";
import type { Forum } from "@/lib/viewer";

/** How long what somebody says of themselves is taken for right, in days. */
const year = 365;

/** Whether somebody is to say again that their phone, topics and substitute are right: once a year. */
export const isStale = (confirmedAt: Moment | null, today: string) =>
  confirmedAt === null || daysBetween(confirmedAt, today) > year;

/** The forums whose people somebody may begin a conversation with: culture heads with project leaders and the secretariat. */
export const writesTo = (forums: Forum[]): Forum[] => [
  ...(forums.includes("kmk") ? (["project", "secretariat"] as const) : []),
  ...(forums.includes("project") || forums.includes("secretariat") ? (["kmk"] as const) : []),
];
