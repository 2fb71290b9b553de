import { expect } from "vitest";
import { items, onStage, person } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { visits } from "./cast-visits";
import { call, refused, type Tx } from "./rehearsal";

const erase = (name: keyof typeof cast) => `select app.erase_person('${cast[name]}')`;
const one = async (tx: Tx, query: string) => (await tx.unsafe<{ it: unknown }[]>(query))[0]?.it;

/** All rows of the database that still hold a word, by table. */
async function holding(tx: Tx, word: string) {
  const tables = await tx<
    { name: string }[]
  >`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' or (table_schema, table_name) = ('pgboss', 'job')`;
  const found = [];
  for (const { name } of tables)
    if (await one(tx, `select true as it from ${name} t where t::text ilike '%${word}%' limit 1`)) found.push(name);
  return found;
}

/** The politician with everything that a person leaves behind. */
async function leaveTraces(tx: Tx) {
  const mine = "kmp@stage.example";
  await tx`update people set name = 'Zenobia Qvist', title = 'Qvistformand' where id = ${cast.kmp}`;
  await tx`insert into profiles (person_id, phone) values (${cast.kmp}, '99887766') on conflict (person_id) do update set phone = '99887766'`;
  await tx`insert into files (id, key, name, content_type, bytes, added_by) values (${key(77)}, ${key(77)}, 'p.jpg', 'image/jpeg', 1, ${cast.kmp})`;
  await tx`update profiles set photo_id = ${key(77)} where person_id = ${cast.kmp}`;
  await tx`insert into subscribers (address) values (${mine}) on conflict do nothing`;
  await tx`insert into sign_ins (address, browser_hash, locale, expires_at) values (${mine}, 'b', 'da', now())`;
  await tx`insert into mails (kind, address, data, sent_at) values ('story', ${mine}, '{"name": "Zenobia Qvist"}', now())`;
  await tx`select app.queue_mail('story', ${mine}, null, null, '{"name": "Zenobia Qvist"}')`;
  await tx`select app.enqueue('sign-in-mail', jsonb_build_object('address', ${mine}::text))`;
  await tx`insert into rate_limits values (${`mail ${mine}`}, 1, now())`;
  await tx`insert into demo_mails (address, subject, raw) values (${mine}, 'S', 'Zenobia Qvist')`;
  await tx`insert into newsletter_deliveries (newsletter_id, subscriber_id, sent_at, returned, returned_at, error)
    select n.id, s.id, now(), 'soft', now(), 'Zenobia Qvist is away' from subscribers s, (select id from newsletters limit 1) n where s.address = ${mine}
    on conflict (newsletter_id, subscriber_id) do update set error = excluded.error`;
  await tx`update visits set contact_name = 'Zenobia Qvist', contact_address = ${mine}, starts_at = (app.today() + 30 + time '17:00') at time zone 'Europe/Copenhagen',
    ends_at = (app.today() + 30 + time '17:30') at time zone 'Europe/Copenhagen', place = 'P', item_title = 'T', agreed_at = now(), version = version + 1 where id = ${visits.guest}`;
  await tx`insert into interests (municipality_code, name, address) values (${towns.guest}, 'Zenobia Qvist', ${mine})`;
}

onStage("nothing tells who an erased person was: no row, no job, no mail, no log", async (tx) => {
  await leaveTraces(tx);
  expect((await holding(tx, "zenobia")).length).toBeGreaterThan(3);
  await call(tx, person("secretariat"), erase("kmp"));
  for (const word of ["zenobia", "qvist", "99887766", "kmp@stage"]) expect(await holding(tx, word)).toEqual([]);
  const left =
    await tx`select name, title, erased_at is not null as erased, deactivated_at is not null as closed from people where id = ${cast.kmp}`;
  expect(left).toEqual([{ name: "Slettet person", title: "", erased: true, closed: true }]);
  expect(await one(tx, `select app.session_viewer(sha256('kmp')) as it`)).toBeUndefined();
  expect(await one(tx, `select count(*)::int as it from calendar_feeds where person_id = '${cast.kmp}'`)).toBe(0);
  expect(await one(tx, `select count(*)::int as it from item_notes where person_id = '${cast.kmp}'`)).toBe(0);
  const dropped = `select data ->> 'key' as it from pgboss.job where name = 'forget-files' order by created_on desc limit 1`;
  expect(await one(tx, dropped)).toBe(key(77));
});

onStage(
  "the case stays: the item keeps its presenter, the minutes who was there, the invitation its steps",
  async (tx) => {
    const counted =
      "select (select count(*) from agenda_items) + (select count(*) from presences) + (select count(*) from invitations) + (select count(*) from invoices) + (select count(*) from case_notes) as it";
    const before = await one(tx, counted);
    await call(tx, person("secretariat"), erase("kmp"));
    expect(await one(tx, counted)).toBe(before);
    const presenter = `select p.name as it from agenda_items i join people p on p.id = i.presenter_id where i.id = '${items.kmpOpen}'`;
    expect(await one(tx, presenter)).toBe("Slettet person");
    expect(
      await one(
        tx,
        `select action as it from audit_entries where action = 'people.erased' and subject = '${cast.kmp}' and person_id = '${cast.secretariat}'`,
      ),
    ).toBe("people.erased");
  },
);

onStage("whoever was to visit is taken off it, and the secretariat is told so without the name", async (tx) => {
  await tx`update people set name = 'Zenobia Qvist' where id = ${cast.kmp}`;
  await call(tx, person("secretariat"), erase("kmp"));
  const going = `select count(*)::int as it from visit_ambassadors where person_id = '${cast.kmp}' and released_at is null and declined_at is null`;
  expect(await one(tx, going)).toBe(0);
  const told =
    await tx`select data ->> 'author' as author, address from mails where kind = 'visit_declined' and data ->> 'visit' = ${visits.guest}`;
  expect(told).toContainEqual({ author: "Slettet person", address: "secretariat@stage.example" });
  expect(await one(tx, `select app.visit_state(v) as it from visits v where id = '${visits.guest}'`)).toBe("wished");
});

onStage("what is shown beforehand is what happens", async (tx) => {
  const shown = await call(
    tx,
    person("secretariat"),
    `select jsonb_object_agg(place || ' ' || effect, rows) as it from app.erasure_preview('${cast.kmp}')`,
  );
  expect(shown).toMatchObject({
    "emails delete": 1,
    "passkeys delete": 1,
    "sessions delete": 1,
    "item_notes delete": 1,
    "agenda_items stay": 1,
  });
});

onStage("nobody but the secretariat erases, and the last secretary stays", async (tx) => {
  for (const other of ["kmp", "guest"] as const) expect(await refused(tx, person(other), erase("kmp"))).toBe("42501");
  await tx`delete from seats where forum = 'secretariat' and person_id <> ${cast.secretariat}`;
  expect(await refused(tx, person("secretariat"), erase("secretariat"))).toBe("lastSecretary");
  await tx`insert into seats (person_id, forum, from_on) values (${cast.kmk}, 'secretariat', app.today())`;
  await call(tx, person("secretariat"), erase("secretariat"));
});

onStage("whoever was erased is erased again after a restore, and nobody else", async (tx) => {
  const hash = `sha256('${cast.kmp}'::text::bytea)`;
  expect(await one(tx, `select app.erase_again(array[${hash}]) as it`)).toBe(1);
  expect(await one(tx, `select app.erase_again(array[${hash}]) as it`)).toBe(0);
  const names = await tx`select name from people where id in (${cast.kmp}, ${cast.kmk}) order by name`;
  expect(names.map(({ name }) => name).sort()).toEqual(["Slettet person", "kmk"]);
});
