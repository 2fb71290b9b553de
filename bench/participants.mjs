// npm run bench:participants: a conference of 5,000 beside one of 100. Only the ratios mean something.
import postgres from "postgres";
import { startDemo } from "../scripts/demo.mjs";
import { ready } from "../scripts/packages.mjs";
import { finish, main } from "../scripts/processes.mjs";
import { step } from "../scripts/steps.mjs";

const most = 1.3;
const [few, many] = [100, 5_000];

/** Each asked so often, in turn for both sizes, and the middle taken. */
const asked = { list: 30, csv: 12, xlsx: 12, badges: 6 };
const pathOf = (id) => ({
  list: `/secretariat/conferences/${id}?q=deltager&sort=name`,
  csv: `/secretariat/conferences/${id}/export?format=csv`,
  xlsx: `/secretariat/conferences/${id}/export?format=xlsx`,
  badges: `/secretariat/conferences/${id}/badges`,
});

async function grow(sql, size) {
  const [{ id }] =
    await sql`insert into conferences (title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from)
    values (${`Dag for ${size}`}, 'Ord', now() + interval '30 days', now() + interval '31 days', 'Viften', 'public', ${size}, now()) returning id`;
  const [question] =
    await sql`insert into conference_questions (conference_id, kind, label) values (${id}, 'text', 'Bus?') returning id`;
  await sql`with made as (insert into sign_ups (conference_id, party_id, name, title, address, municipality_code, proved_at, confirmed_at)
      select ${id}, gen_random_uuid(), 'Deltager ' || i || ' Åkjær Nørregård', 'Kulturkonsulent, Kultur og Fritid', 'deltager' || i || '@stor.example',
        codes[1 + i % cardinality(codes)], now(), now() from generate_series(1, ${size}::int) i, (select array_agg(code order by code) as codes from municipalities) m returning id)
    insert into sign_up_answers select id, ${question.id}, 'Ja tak' from made`;
  return id;
}

const middle = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const number = (value, digits) =>
  value.toLocaleString("da-DK", { minimumFractionDigits: digits, maximumFractionDigits: digits });

await main(async () => {
  await ready();
  const { env, cookies, addressOf } = await startDemo();
  const sql = postgres(env.DATABASE_OWNER_URL, { max: 1, onnotice() {} });
  const ids = await step("Participants", async () => [await grow(sql, few), await grow(sql, many)]);
  await sql`vacuum analyze`.simple();
  await sql.end();
  const headers = { cookie: cookies.secretariat };
  let failed = 0;
  for (const [what, times] of Object.entries(asked)) {
    const took = ids.map(() => []);
    for (let at = -2; at < times; at++)
      for (const [size, id] of ids.entries()) {
        const began = performance.now();
        const answer = await fetch(addressOf(pathOf(id)[what]), { headers });
        await answer.arrayBuffer();
        if (answer.status !== 200) throw new Error(`${what} answered ${answer.status}`);
        if (at >= 0) took[size].push(performance.now() - began);
      }
    const [small, large] = took.map(middle);
    const perRow = large / many / (small / few);
    if (perRow > most) failed++;
    console.log(
      `${what.padEnd(8)} ${few}: ${number(small, 0)} ms, ${number(many, 0)}: ${number(large, 0)} ms, per row × ${number(perRow, 2)}, as a whole × ${number(large / small, 2)}`,
    );
  }
  await finish(failed ? 1 : 0);
});
