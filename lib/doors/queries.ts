import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import { uuid } from "@/lib/input";
import type { SignUpState } from "@/lib/sign-ups/queries";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

/** Somebody on the list at the door. */
export type Expected = {
  id: string;
  name: string;
  title: string;
  municipality: string;
  state: SignUpState;
  checkedInAt: string | null;
};

/** Who is expected at a conference and who is here, and the moment of reading; nothing where it does not exist for the viewer. One query. */
export const doorOf = cache(async (conference: string) => {
  if (!uuid.safeParse(conference).success) return undefined;
  const [found] = await read((tx) =>
    tx.execute<{ at: string; expected: Expected[] }>(sql`select now() as at, ${list(sql`select s.id, s.name, s.title,
        coalesce(m.name, '') as municipality, app.sign_up_state(s) as state, s.checked_in_at as "checkedInAt"
      from sign_ups s left join municipalities m on m.code = s.municipality_code
      where s.conference_id = c.id and app.sign_up_state(s) <> 'unproved' order by s.name, s.number`)} as expected
      from conferences c where c.id = ${conference}`),
  );
  return found;
});
