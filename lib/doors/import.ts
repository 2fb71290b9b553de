import "server-only";
import { sql } from "drizzle-orm";
import { uuid } from "@/lib/input";
import { takeFromPhone } from "@/lib/outbox/import";
import { Refused } from "@/lib/refused";
import { write } from "@/lib/viewer";
import { tapInput } from "./input";

/** Keeps that somebody is here, or not after all, as a phone at the door of the conference says it. */
export const takeTap = (request: Request, conference: string) =>
  takeFromPhone(request, `/secretariat/conferences/${encodeURIComponent(conference)}/door`, async (viewer, fields) => {
    const given = tapInput.safeParse(fields);
    if (!given.success || !uuid.safeParse(conference).success) throw new Refused("wrong");
    const { signUp, at, undo } = given.data;
    await write(viewer, (tx) =>
      tx.execute(sql`select app.check_in(${signUp}, ${at}::timestamptz, ${undo === "on"}, ${conference})`),
    );
  });
