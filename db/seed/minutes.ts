import { sql } from "drizzle-orm";
import { actionPoints, itemSuggestions } from "../schema";
import type { Calendar } from "./calendar";
import { itemId, meetingId } from "./meetings";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

/** What the meetings that were held decided, who was there, what somebody promised, and what somebody wishes on an agenda. */
export async function writeMinutes(tx: Writer, calendar: Calendar) {
  await happened(tx, calendar.ago(8), personId(demo.secretariat), () =>
    tx.execute(sql`insert into item_decisions (item_id, words, example)
      select i.id, case i.kind when 'orientation' then 'Taget til efterretning.' when 'decision' then 'Vedtaget som indstillet.' else 'Drøftet. ' || f.name || ' vender tilbage til punktet.' end, true
      from agenda_items i join meetings m on m.id = i.meeting_id,
        lateral (select case m.forum when 'kmp' then 'KMP' when 'kmk' then 'KMK' when 'chairmanship' then 'Formandskabet' else 'Gruppen' end as name) f
      where m.example and m.minutes_sent_at is not null`),
  );
  await tx.execute(sql`insert into presences (meeting_id, person_id)
    select id, person_id from (select m.id, s.person_id, row_number() over (partition by m.id order by s.person_id) as place
      from meetings m join seats s on s.forum = m.forum and (m.starts_at at time zone 'Europe/Copenhagen')::date between s.from_on and coalesce(s.until_on, 'infinity')
      where m.example and m.minutes_sent_at is not null) seated where place % 4 > 0`);
  await tx.execute(sql`update meetings m set approved_in = (select n.id from meetings n where n.forum = m.forum and n.starts_at > m.starts_at
    and n.minutes_sent_at is not null order by n.starts_at limit 1) where m.example and m.minutes_sent_at is not null`);
  await tx
    .insert(actionPoints)
    .values([
      point(itemId("kmk", -18, 4), "Spørg udvalgsformanden, hvilke tal der mangler", demo.kmk, calendar.dayAt(9)),
      point(
        itemId("kmp", -74, 3),
        "Tag en snak med formanden for kulturudvalget i Egedal",
        demo.kmp,
        calendar.dayAt(12),
      ),
      point(itemId("kmk", -18, 3), "Send evalueringen til ungekonsulenterne", demo.secretariat, calendar.dayAt(5)),
    ]);
  await tx.insert(itemSuggestions).values({
    id: keyOf("suggestion", 1),
    meetingId: meetingId("kmp", 108),
    personId: personId(demo.kmp),
    title: "Ét billetsystem til kulturhusene?",
    kind: "discussion",
    body: "Tre kulturhuse køber nyt billetsystem næste år. Kan de gøre det sammen, så publikum kan købe ét sted?",
    minutes: 20,
    madeAt: calendar.ago(2),
    example: true,
  });
}

const point = (item: string, task: string, who: string, dueOn: string) => ({
  id: keyOf("action point", item),
  itemId: item,
  task,
  personId: personId(who),
  dueOn,
  example: true,
});
