import { expect, test } from "vitest";
import { onStage, person } from "./cast";
import { cast, towns } from "./cast-keys";
import { call, owner, refused } from "./rehearsal";

const list = async (query: string) => (await owner.unsafe<{ it: string }[]>(query)).map(({ it }) => it);
const of = (name: keyof typeof cast) => `select app.person_data('${cast[name]}') as it`;

test("every column that refers to a person is on the list of what is told and erased", async () => {
  const known = await list("select place || '.' || field as it from app.person_columns() order by 1");
  const columns = `select c.conrelid::regclass || '.' || a.attname as it from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
    where c.contype = 'f' and c.confrelid = 'people'::regclass order by 1`;
  expect(known).toEqual(await list(columns));
});

test("every column that holds an address is on the list too, or is a place", async () => {
  const known = await list("select place || '.' || field as it from app.address_columns() order by 1");
  const columns = `select table_name || '.' || column_name as it from information_schema.columns
    where table_schema = 'public' and column_name ~ '(^|_)address$' order by 1`;
  expect(known.toSorted()).toEqual((await list(columns)).toSorted());
});

onStage("a person gets all that is theirs, the log about them too, and none of the words about others", async (tx) => {
  await tx`insert into case_notes (municipality_code, body, written_by) values (${towns.guest}, 'about somebody else', ${cast.kmp})`;
  await tx`insert into subscribers (address) values ('kmp@stage.example') on conflict do nothing`;
  await tx`insert into newsletter_deliveries (newsletter_id, subscriber_id, sent_at, returned, returned_at) select n.id, s.id, now(), 'soft', now()
    from subscribers s, (select id from newsletters limit 1) n where s.address = 'kmp@stage.example' on conflict (newsletter_id, subscriber_id) do update set returned = 'soft', returned_at = now()`;
  const data = (await call(tx, person("kmp"), of("kmp"))) as Record<string, Record<string, unknown>[]>;
  expect(data.newsletter_deliveries).toContainEqual(expect.objectContaining({ returned: "soft" }));
  expect(data.people).toMatchObject([{ name: "kmp" }]);
  expect(data.emails).toMatchObject([{ address: "kmp@stage.example" }]);
  expect(data.item_notes).toMatchObject([{ body: "mine" }]);
  expect(data.seats).toHaveLength(1);
  expect(data.case_notes).toHaveLength(1);
  expect(data.audit_entries?.map(({ action }) => action)).toContain("people.created");
  expect(JSON.stringify(data)).not.toMatch(/about somebody else|token_hash|_hash"/);
});

onStage("nobody gets what is known about somebody else but the secretariat, and that is written down", async (tx) => {
  for (const other of ["guest", "kmk", "deactivated"] as const)
    expect(await refused(tx, person(other), of("kmp"))).toBe("42501");
  expect(await refused(tx, null, of("kmp"))).toBe("42501");
  expect(await refused(tx, person("secretariat", towns.guest), of("kmp"))).toBe("42501");
  await call(tx, person("secretariat"), of("kmp"));
  const told =
    await tx`select person_id, about_person_id from audit_entries where action = 'people.told' and about_person_id = ${cast.kmp}`;
  expect(told).toEqual([{ person_id: cast.secretariat, about_person_id: cast.kmp }]);
});

onStage("nobody learns from the export or the log what was said about them in confidence", async (tx) => {
  await tx`insert into ambassador_conflicts (person_id, municipality_code, reason, named_by) values (${cast.kmp}, ${towns.left}, 'in confidence', ${cast.secretariat})`;
  const data = (await call(tx, person("kmp"), of("kmp"))) as Record<string, Record<string, unknown>[]>;
  expect(JSON.stringify(data)).not.toContain("in confidence");
  expect(data.ambassador_conflicts?.length).toBe(1); // the one that they named themselves
  const logged = "select count(*)::int as it from audit_entries where action like 'ambassador_conflicts.%'";
  expect(await call(tx, person("kmp"), logged)).toBe(0);
});

onStage("a guest who fetches everything learns not why access was given", async (tx) => {
  await tx`insert into audit_entries (action, about_person_id, subject, after) values ('grant_reasons.created', ${cast.guest}, 'x', '{"reason": "we want them to join"}')`;
  expect(JSON.stringify(await call(tx, person("guest"), of("guest")))).not.toContain("we want them");
});
