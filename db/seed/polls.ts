import { type SQL, sql } from "drizzle-orm";
import { datePolls, pollOptions, pollRequired } from "../schema";
import { type Calendar, dayAfter, moment } from "./calendar";
import { meetingId } from "./meetings";
import { demo, personId } from "./people";
import { keyOf, type Writer } from "./writer";

/** One poll that KMP is answering, one of which a KMK meeting came. */
export async function writePolls(tx: Writer, { ago, dayAt, weekday }: Calendar) {
  const [running, settled] = [keyOf("poll", "running"), keyOf("poll", "settled")];
  const common = { askedBy: personId(demo.secretariat), example: true };
  await tx.insert(datePolls).values([
    {
      ...common,
      id: running,
      forum: "kmp",
      title: "Temamøde om den næste aftale",
      place: "Kulturhuset Viften, Rødovre",
      address: "Rødovre Parkvej 130, 2610 Rødovre",
      minutes: 120,
      answerBy: dayAt(9),
      askedAt: ago(2),
    },
    {
      ...common,
      id: settled,
      forum: "kmk",
      title: "Møde om det, vi har lært",
      place: "Herlev Bibliotek",
      minutes: 180,
      answerBy: dayAt(-21),
      askedAt: ago(35),
      closedAt: ago(20),
      meetingId: meetingId("kmk", 73),
    },
  ]);
  const met = weekday(73, 4);
  const times: [poll: string, on: string, at: string][] = [
    [running, weekday(34, 2), "16.30"],
    [running, weekday(36, 4), "16.30"],
    [running, weekday(43, 3), "15.00"],
    [running, weekday(50, 4), "16.30"],
    [settled, dayAfter(met, -2), "09.00"],
    [settled, met, "09.00"],
    [settled, dayAfter(met, 7), "09.00"],
  ];
  await tx
    .insert(pollOptions)
    .values(times.map(([pollId, on, at]) => ({ id: keyOf("option", pollId, on), pollId, startsAt: moment(on, at) })));
  await tx.insert(pollRequired).values({ pollId: running, personId: personId(demo.chair) });
  await answer(tx, running, sql`turn % 2 = 0`);
  await answer(tx, settled, sql`turn % 5 <> 0`);
}

/** Some of the forum have answered, never those whom one signs in as; the second time suits most. */
const answer = (tx: Writer, poll: string, some: SQL) =>
  tx.execute(sql`insert into poll_answers (option_id, person_id, answer, answered_at)
    select o.id, asked.id, case when o.nth = 2 then case when turn % 7 = 0 then 'if_needed' else 'yes' end
        else (array['yes', 'no', 'if_needed', 'no', 'yes'])[1 + (turn + o.nth) % 5] end::poll_answer, p.asked_at + make_interval(hours => turn)
    from date_polls p join (select *, row_number() over (order by starts_at)::integer as nth from poll_options where poll_id = ${poll}) o on o.poll_id = p.id,
      lateral (select x.id, row_number() over (order by x.name)::integer as turn from people x where p.forum::text in (select app.seat_forums(x.id))
        and not exists (select from emails e where e.person_id = x.id and e.address in ${Object.values(demo)})) asked
    where ${some}`);
