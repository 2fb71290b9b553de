import { z } from "zod";
import { uuid } from "@/lib/input";

/** What can be shared, named as its pages are. */
export const sharedKinds = ["statuses", "stories", "activities", "conferences"] as const;
export type SharedKind = (typeof sharedKinds)[number];

export const channels = ["facebook", "linkedin", "mail", "link"] as const;
export type Channel = (typeof channels)[number];

export const shareInput = z.object({
  kind: z.enum(sharedKinds, "wrong"),
  id: uuid,
  channel: z.enum(channels, "wrong"),
});
