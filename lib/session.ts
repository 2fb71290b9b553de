import "server-only";
import { sql } from "drizzle-orm";
import { cookies } from "next/headers";
import { cache } from "react";
import { as, readAs } from "@/db";
import { cookie } from "@/lib/origin";
import { hash } from "@/lib/secrets";
import type { Forum } from "@/lib/viewer";

export const sessionCookie = cookie("session");

export type Person = {
  id: string;
  name: string;
  municipalityCode: string | null;
  municipalityName: string | null;
  forums: Forum[];
  sessionId: string;
  /** Sits in the secretariat, and lacks the second factor that is asked of it: the seat does not count. */
  unready: boolean;
};

/** The hash under which this browser's session is stored, or null. */
export async function sessionHash(): Promise<Buffer | null> {
  const token = (await cookies()).get(sessionCookie.name)?.value;
  return token ? hash(token) : null;
}

type Row = {
  id: string;
  name: string;
  municipality_code: string | null;
  municipality_name: string | null;
  forums: Forum[];
  session_id: string;
  unseen: boolean;
  unready: boolean;
};

/** Who holds this browser's session. One read a request; next-auth is not involved. The visit is noted once a minute. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const token = await sessionHash();
  if (!token) return null;
  const [row] = await readAs(null, (tx) => tx.execute<Row>(sql`select * from app.session_viewer(${token})`));
  if (!row) return null;
  if (row.unseen) await as(null, (tx) => tx.execute(sql`select app.session_seen(${token})`));
  return {
    id: row.id,
    name: row.name,
    municipalityCode: row.municipality_code,
    municipalityName: row.municipality_name,
    forums: row.forums,
    sessionId: row.session_id,
    unready: row.unready,
  };
});
