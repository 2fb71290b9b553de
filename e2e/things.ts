import type postgres from "postgres";
import { hash, newSecret } from "../lib/secrets";

/** The rows that paths are filled with: the oldest of each state, before any that a test plants. A mail and the links of three invitations, two sign-ups and a new address are planted. */
export async function things(sql: postgres.Sql): Promise<Record<string, string>> {
  const id = async (query: Promise<{ id: string }[]>) => (await query)[0]?.id ?? "none";
  const invitation = (state: postgres.Fragment) =>
    id(sql`select id from invitations where kind = 'guest' and example and ${state} order by created_at limit 1`);
  const importOf = (rest: postgres.Fragment) =>
    id(sql`insert into imports (project_id, person_id, file_name, file_key, state, rows_new, rows_wrong, columns, sample)
      select l.project_id, l.person_id, 'aktiviteter.csv', gen_random_uuid(), ${rest}
      from project_leaders l join emails e on e.person_id = l.person_id where e.address like 'jonas.tellerup@%' returning id`);
  /** A read or unreadable file of the demo's public dataset. */
  const tableOf = async (state: string, failure: string | null) => {
    const made = await id(
      sql`insert into files (key, name, content_type, bytes) values (gen_random_uuid(), ${`${state}.csv`}, 'text/csv', 9) returning id`,
    );
    await sql`insert into dataset_files select ${made}, v.id from dataset_versions v join datasets d on d.id = v.dataset_id
      where d.visibility = 'public' and d.example and v.number = d.version`;
    await sql`insert into data_tables (file_id, file_key, state, rows, columns, sums, failure, failed_row, failed_column) select id, key, ${state}, 1,
      ${sql.json([
        { name: "Kommune", type: "municipality", filled: 1 },
        { name: "Besøg", type: "number", filled: 1, min: 3, max: 3, mean: 3 },
      ])}, ${sql.json({ "175": { "1": [3, 1] } })}, ${failure}, 2, 7 from files where id = ${made}`;
    await sql`insert into data_rows values (${made}, 1, ${sql.json(["Rødovre", 3])})`;
    return made;
  };
  const visitTo = (code: string) =>
    id(sql`select id from visits where example and municipality_code = ${code} order by wished_at limit 1`);
  const over = sql`coalesce(accepted_at, declined_at, withdrawn_at) is not null`;
  const invoiceOf = (code: string, note = false) =>
    id(sql`select id from invoices where municipality_code = ${code} and (credits_id is not null) = ${note} limit 1`);
  const found = {
    agreement: id(sql`select app.running_agreement() as id`),
    person: id(sql`select person_id as id from emails where address like 'karen.lindegaard@%'`),
    invoice: invoiceOf("240"),
    paidInvoice: invoiceOf("270"),
    draftInvoice: invoiceOf("173"),
    conference: id(sql`select id from conferences where audience = 'public' order by starts_at limit 1`),
    fullConference: id(
      sql`select id from conferences where audience = 'members' and example order by starts_at limit 1`,
    ),
    comingConference: id(
      sql`select id from conferences where audience = 'public' and example and starts_at > now() order by starts_at limit 1`,
    ),
    seat: id(sql`select id from sign_ups where example and confirmed_at is not null and checked_in_at is null
      and conference_id in (select id from conferences where starts_at > now()) order by number limit 1`),
    wait: id(sql`select id from sign_ups where example and confirmed_at is null order by number limit 1`),
    draftIssue: id(sql`select id from newsletters where example and send_at is null limit 1`),
    draftBlock: id(sql`select b.id from newsletter_blocks b join newsletters n on n.id = b.newsletter_id
      where n.example and n.send_at is null and b.kind = 'text' order by b.position limit 1`),
    sentIssue: id(sql`select id from newsletters where example and finished_at is not null limit 1`),
    issueSlug: id(sql`select slug as id from newsletters where example and finished_at is not null limit 1`),
    reader: id(sql`select id from subscribers where address = 'bodil@laeser.example'`),
    asked: id(sql`select id from subscribers where address = 'spurgt@laeser.example'`),
    former: id(sql`select id from subscribers where address = 'tidligere@laeser.example'`),
    coming: id(sql`select meeting_id as id from agenda_items i join grants g on g.subject_id = i.id
      where g.municipality_code = '240' order by g.given_at limit 1`),
    agreedItem: id(sql`select i.id from agenda_items i join grants g on g.subject_id = i.id
      where g.municipality_code = '240' order by g.given_at limit 1`),
    event: id(sql`select id from events where example and starts_on > current_date order by starts_on limit 1`),
    eventBehind: id(
      sql`select id from events where example and ends_on < current_date order by starts_on desc limit 1`,
    ),
    past: id(sql`select id from meetings where forum = 'kmk' and ends_at < now() order by starts_at desc limit 1`),
    poll: id(
      sql`select id from date_polls where closed_at is null and example and forum = 'kmp' order by asked_at limit 1`,
    ),
    settled: id(sql`select id from date_polls where meeting_id is not null and example order by asked_at limit 1`),
    dataset: id(sql`select subject_id as id from grants
      where municipality_code = '240' and kind = 'dataset' and revoked_at is null order by given_at limit 1`),
    openDataset: id(sql`select id from datasets where visibility = 'public' and example`),
    indicator: id(
      sql`select i.id from indicators i join datasets d on d.id = i.dataset_id where d.visibility = 'public' limit 1`,
    ),
    visitWished: visitTo("167"),
    visitAsked: visitTo("240"),
    visitAccepted: visitTo("163"),
    visitAgreed: visitTo("270"),
    visitHeld: visitTo("173"),
    ambassador: id(sql`select person_id as id from emails where address like 'ingrid.sommerlund@%'`),
    dataRequest: id(sql`select id from data_requests where example order by asked_at limit 1`),
    table: tableOf("done", null),
    brokenTable: tableOf("failed", "encoding"),
    grant: id(
      sql`select id from grants where municipality_code = '240' and revoked_at is null order by given_at limit 1`,
    ),
    draft: invitation(sql`submitted_at is null and sent_at is null`),
    waiting: invitation(sql`submitted_at is not null and sent_at is null`),
    sent: invitation(sql`sent_at is not null and not ${over}`),
    accepted: invitation(sql`accepted_at is not null`),
    withdrawn: invitation(sql`withdrawn_at is not null`),
    project: id(sql`select p.id from projects p join project_leaders l on l.project_id = p.id
      join emails e on e.person_id = l.person_id where e.address like 'jonas.tellerup@%'`),
    area: id(sql`select id from effort_areas where example order by position limit 1`),
    activity: id(sql`select a.id from activities a join emails e on e.person_id = a.created_by
      where e.address like 'jonas.tellerup@%' and published_at is not null order by starts_on limit 1`),
    published: id(sql`select id from statuses where published_at is not null and municipality_code = '175' limit 1`),
    wanted: id(sql`select status_id as id from status_requests where municipality_code = '175' limit 1`),
    story: id(
      sql`select id from stories where published_at is not null and '175' = any(told_codes) order by sent_at desc limit 1`,
    ),
    unsent: id(sql`select id from stories where send_at > now() limit 1`),
    talk: id(sql`select c.id from conversations c join emails e on e.person_id = c.partner_id
      where e.address like 'jonas.tellerup@%' and c.awaited_id is not null order by c.answer_by limit 1`),
    calculation: id(sql<
      { id: string }[]
    >`insert into calculations (municipality_code, kind, made_by, assumptions, figures)
      select '240', 'join', e.person_id, ${sql.json(calculation.assumptions)}, ${sql.json(calculation.figures)} from emails e where e.address like 'ellen.brandstrup@%' returning id`),
    import: importOf(sql`'checked'::import_state, 3, 2, '["Dato", "Titel"]'::jsonb, '[["23-11-2026", "Kor"]]'::jsonb`),
    unmapped: importOf(sql`'read'::import_state, 0, 0, '["Dato", "Titel"]'::jsonb, '[["23-11-2026", "Kor"]]'::jsonb`),
    mail: id(
      sql`insert into demo_mails (address, subject, raw) values ('a@b.example', 'Prøve', ${Buffer.from(mail)}) returning id`,
    ),
  };
  const names = Object.keys(found) as (keyof typeof found)[];
  const ids: Record<string, string> = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await found[name]] as const)),
  );
  for (const state of ["sent", "accepted", "withdrawn"]) {
    const secret = newSecret();
    await sql`insert into invitation_tokens (token_hash, invitation_id) values (${hash(secret)}, ${ids[state]!})`;
    ids[`${state}Link`] = secret;
  }
  for (const state of ["reader", "asked", "former"]) {
    const secret = newSecret();
    await sql`insert into subscription_links (token_hash, subscriber_id) values (${hash(secret)}, ${ids[state]!})`;
    ids[`${state}Link`] = secret;
  }
  for (const state of ["seat", "wait"]) {
    const secret = newSecret();
    await sql`insert into sign_up_links (token_hash, sign_up_id) values (${hash(secret)}, ${ids[state]!})`;
    ids[`${state}Link`] = secret;
  }
  const links = { newAddressLink: newSecret(), oldAddressLink: newSecret() };
  const mover = await id(sql`insert into people (name) values ('Mads Mailskifter') returning id`);
  await sql`insert into address_changes (person_id, address, expires_at, new_hash, old_hash, new_at) values
    (${mover}, 'mads@ny.example', now() + interval '1 day', ${hash(links.newAddressLink)}, ${hash(links.oldAddressLink)}, now())`;
  return { ...ids, ...links };
}

const calculation = {
  assumptions: {
    ...{ kind: "join", rateOre: 275, inhabitants: 45_000, sharePercent: 100 },
    period: { from: "2025-12-01", until: "2026-11-01" },
  },
  figures: {
    ...{ kind: "join", feeOre: 12_375_000, activities: 34, participants: 1741 },
    gets: { least: 30_915_000, mean: 30_915_000, most: 30_915_000 },
    likes: [
      {
        ...{ code: "175", name: "Rødovre", points: 12, inhabitants: 45_000 },
        ...{ givesOre: 446, getsOre: 687, activities: 34, participants: 1741 },
      },
    ],
  },
};

const mail = `From: Kulturmetropolen <post@kulturmetropolen.example>
To: a@b.example
Subject: Prøve
Content-Type: text/html; charset=utf-8

<!doctype html><html lang="da"><title>Prøve</title><main><h1>Prøve</h1><p>Tekst</p></main></html>
`;
