import "server-only";
import { sql } from "drizzle-orm";
import { readAs } from "@/db";
import { type Area, areasOf } from "@/lib/areas";
import type { Forum } from "@/lib/viewer";

export type DemoPerson = {
  id: string;
  name: string;
  title: string;
  municipality: string | null;
  area: Area;
  guestUntil: string | null;
};

type Row = {
  id: string;
  name: string;
  title: string;
  municipality_name: string | null;
  forums: Forum[];
  guest_until: string | null;
};

/** Whom the demo offers to be; nobody outside the demo. */
export async function demoPeople(): Promise<DemoPerson[]> {
  const rows = await readAs(null, (tx) => tx.execute<Row>(sql`select * from app.demo_people()`));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    title: row.title,
    municipality: row.municipality_name,
    area: areasOf(row.forums)[0] ?? "guest",
    guestUntil: row.guest_until,
  }));
}
