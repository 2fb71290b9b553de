import { sql } from "drizzle-orm";
import { demo } from "./people";
import type { Writer } from "./writer";

/** Half of those who sit in a forum have answered for its coming meetings: most come, some cannot. Those whom one signs in as are still asked. */
export async function writeAttendances(tx: Writer) {
  await tx.execute(sql`insert into attendances (meeting_id, person_id, answer, answered_at, example)
    select meeting, person, (array['yes', 'yes', 'no'])[1 + place % 3]::attendance_answer, now() - make_interval(days => 1 + place % 5), true
    from (select m.id as meeting, p.id as person, row_number() over (partition by m.id order by p.name)::integer as place
      from meetings m join seats s on s.forum = m.forum and app.today() between s.from_on and coalesce(s.until_on, 'infinity')
        join people p on p.id = s.person_id
      where m.example and m.starts_at between now() and now() + interval '60 days' and p.deactivated_at is null
        and not exists (select from emails e where e.person_id = p.id and e.address in ${Object.values(demo)})) asked
    where place % 2 = 0 on conflict do nothing`);
}
