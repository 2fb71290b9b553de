import { expect } from "vitest";
import { events, onStage, person } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { call, playing, reads, refused, writes } from "./rehearsal";

const met = (by: string, town = towns.neighbour, rest = "false, ''") =>
  `insert into encounters (id, event_id, municipality_code, person_id, met_at, consented, address)
   values (gen_random_uuid(), '${events.fair}', '${town}', '${by}', now(), ${rest})`;
const goes = (who: string) => `insert into event_goers (event_id, person_id) values ('${events.fair}', '${who}')`;

onStage("who was met is read by those who go and the secretariat, not by other members or a guest", async (tx) => {
  const seen = (role: "kmp" | "kmk" | "project" | "guest" | "secretariat") =>
    reads(tx, person(role), "select id::text as it from encounters");
  for (const role of ["kmk", "project", "guest"] as const) expect(await seen(role)).toEqual([]);
  for (const role of ["kmp", "secretariat"] as const) expect(await seen(role)).toEqual([events.fair]);
  await tx`update seats set until_on = app.today() - 1, from_on = app.today() - 9 where person_id = ${cast.kmp}`;
  expect(await seen("kmp")).toEqual([]);
});

onStage("a member proposes an event and says of themselves that they go; a guest cannot", async (tx) => {
  const propose = (by: string) =>
    `insert into events (title, starts_on, ends_on, place, proposed_by) values ('E', app.today(), app.today(), 'P', '${by}')`;
  for (const role of ["kmk", "project"] as const) {
    expect(await writes(tx, person(role), propose(cast[role]))).toBe(1);
    expect(await refused(tx, person(role), propose(cast.kmp))).toBe("42501");
    expect(await refused(tx, person(role), goes(cast.guest))).toBe("42501");
    expect(await writes(tx, person(role), goes(cast[role]))).toBe(1);
  }
  expect(await refused(tx, person("guest"), propose(cast.guest))).toBe("42501");
  expect(await refused(tx, person("guest"), goes(cast.guest))).toBe("42501");
  expect(await writes(tx, person("project"), `update events set title = 'mine' where id = '${events.fair}'`)).toBe(0);
  expect(await writes(tx, person("kmk"), `update events set title = 'mine' where id = '${events.fair}'`)).toBe(1);
});

onStage("only who goes writes down whom they met, in their own name; whom to meet is the secretariat's", async (tx) => {
  expect(await writes(tx, person("kmp"), met(cast.kmp))).toBe(1);
  expect(await refused(tx, person("kmp"), met(cast.kmk))).toBe("42501");
  expect(await refused(tx, person("kmk"), met(cast.kmk))).toBe("42501");
  expect(await refused(tx, person("guest"), met(cast.guest))).toBe("42501");
  for (const role of ["kmp", "kmk"] as const)
    expect(await writes(tx, person(role), `update event_targets set brief = 'mine' where id = '${events.fair}'`)).toBe(
      0,
    );
  expect(
    await writes(tx, person("secretariat"), `update event_targets set brief = 'ours' where id = '${events.fair}'`),
  ).toBe(1);
});

onStage("no address is kept of somebody who has not said that we may write", async (tx) => {
  expect(await refused(tx, person("kmp"), met(cast.kmp, towns.neighbour, "false, 'x@y.example'"))).toBe("23514");
  expect(await writes(tx, person("kmp"), met(cast.kmp, towns.neighbour, "true, 'x@y.example'"))).toBe(1);
});

onStage("the funnel counts municipalities, and only for members", async (tx) => {
  await playing(tx, person("kmp"), (as) => as.unsafe(met(cast.kmp, towns.guest)));
  await tx`update encounters set met_at = now() + interval '1 hour'`;
  const funnel = `select concat_ws(' ', planned, met, followed, invited, visited, decided) as it from app.event_funnels() where event_id = '${events.fair}'`;
  expect(await call(tx, person("kmk"), funnel)).toBe("1 1 0 0 0 0");
  expect(await call(tx, person("guest"), funnel)).toBeUndefined();
  await tx`update encounters set followed_at = now(), followed_by = 'mail' where municipality_code = ${towns.guest}`;
  await tx`insert into invitations (id, municipality_code, address, name, invited_by, from_on, until_on, sent_at)
    values (${key(33)}, ${towns.guest}, 'n@stage.example', 'N', ${cast.kmp}, app.today(), app.today(), now() + interval '2 hours')`;
  expect(await call(tx, person("kmk"), funnel)).toBe("1 1 1 1 0 0");
  await tx`update visits set meeting_id = null, wished_at = now() + interval '2 hours', agreed_at = now(), starts_at = now() + interval '9 days', ends_at = now() + interval '10 days'
    where municipality_code = ${towns.guest}`;
  expect(await call(tx, person("kmk"), funnel)).toBe("1 1 1 1 1 0");
});

onStage("the clock forgets who was met, sooner where they had not said yes; that we met stays", async (tx) => {
  await tx.unsafe(met(cast.kmp));
  const left = async (daysAgo: number) => {
    await tx`update events set starts_on = app.today() - ${daysAgo}::int, ends_on = app.today() - ${daysAgo}::int where id = ${events.fair}`;
    await call(tx, "worker", "select app.forget_encounters() as it");
    const rows =
      await tx`select forgotten_at is null as kept, name || address || note || coalesce((select ' and ' || convert_from(picture, 'utf8') from encounter_photos where encounter_id = encounters.id), '') as words from encounters where event_id = ${events.fair} order by consented`;
    return rows.map(({ kept, words }) => `${kept} ${words}`);
  };
  expect(await left(90)).toEqual(["true ", "true NAT and card"]);
  expect(await left(91)).toEqual(["false ", "true NAT and card"]);
  expect((await tx`select who from event_targets where event_id = ${events.fair}`)[0]?.who).toBe("");
  expect(await left(366)).toEqual(["false ", "false "]);
});

onStage(
  "a card is photographed only of who said that we may write, by whoever met them, and goes with the note",
  async (tx) => {
    const photo = `insert into encounter_photos values ('${events.fair}', 'x') on conflict do nothing`;
    await tx`delete from encounter_photos`;
    expect(await refused(tx, person("secretariat"), photo)).toBe("42501");
    await tx`update encounters set consented = false, address = ''`;
    expect(await refused(tx, person("kmp"), photo)).toBe("42501");
    await tx`update encounters set consented = true`;
    for (const _ of [1, 2]) await playing(tx, person("kmp"), (as) => as.unsafe(photo));
    expect(await tx`select from encounter_photos`).toHaveLength(1);
    await playing(tx, person("kmp"), (as) => as`delete from encounters`);
    expect(await tx`select from encounter_photos`).toHaveLength(0);
  },
);
