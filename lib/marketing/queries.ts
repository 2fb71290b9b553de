import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { read } from "@/lib/viewer";

export type Seen = {
  code: string;
  name: string;
  /** How many people shared, how many things, and how often their links were followed. */
  sharers: number;
  shares: number;
  visits: number;
  /** Public activities, and those with us as sender. */
  activities: number;
  shown: number;
  /** Who reads its newsletter; nothing under ten. */
  readers: number | null;
};

/** Twelve months of being seen: all members for the secretariat, one's own municipality for who sits for it. */
export const seen = cache(() => read((tx) => tx.execute<Seen>(sql`select * from app.visibility()`)));
