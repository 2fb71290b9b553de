import type postgres from "postgres";

/** Rows with words that not everybody may read; answers their ids. The open item is granted to the guest's municipality. */
export async function planted(sql: postgres.Sql): Promise<Record<string, string>> {
  const id = async (query: Promise<{ id: string }[]>) => (await query)[0]?.id ?? "";
  const secretary = await id(sql`select person_id as id from emails where address like 'ellen.brandstrup@%'`);
  const politician = await id(sql`select person_id as id from emails where address like 'karen.lindegaard@%'`);
  const meetingOf = (forum: string, title: string) =>
    id(sql`insert into meetings (forum, title, starts_at, ends_at, place, example)
      values (${forum}, ${title}, now() + interval '300 days', now() + interval '300 days 2 hours', 'Viften', true) returning id`);
  const meeting = await meetingOf("kmp", "Plantet møde");
  const kmkMeeting = await meetingOf("kmk", "PLANTEDKMK");
  const itemOf = (number: number, title: string, visibility: string) =>
    id(sql`insert into agenda_items (meeting_id, number, title, visibility, example)
      values (${meeting}, ${number}, ${title}, ${visibility}, true) returning id`);
  const open = await itemOf(1, "PLANTEDOPEN", "open");
  await itemOf(2, "PLANTEDMEMBERS", "members");
  const closed = await itemOf(3, "PLANTEDCLOSED", "closed");
  const fileOf = async (item: string, title: string) => {
    const [file] = await sql<{ id: string }[]>`insert into files (key, name, content_type, bytes)
      select key, ${`${title}.pdf`}, content_type, bytes from (select gen_random_uuid() as key, content_type, bytes from files limit 1) f returning id`;
    await sql`insert into papers (agenda_item_id, number, title, file_id, example) values (${item}, 1, ${title}, ${file!.id}, true)`;
    return file!.id;
  };
  const openFile = await fileOf(open, "PLANTEDPAPER");
  const closedFile = await fileOf(closed, "PLANTEDCLOSED");
  const poll = await id(sql`insert into date_polls (forum, title, place, minutes, answer_by, asked_by, example)
    values ('kmp', 'PLANTEDPOLL', 'PLANTEDPOLL', 60, current_date + 90, ${secretary}, true) returning id`);
  await sql`insert into poll_options (poll_id, starts_at) values (${poll}, now() + interval '200 days')`;
  const dataset = await id(
    sql`insert into datasets (title, description, source, example) values ('PLANTEDDATA', '', '', true) returning id`,
  );
  const ownDataset = await id(
    sql`insert into datasets (title, description, source, visibility, example) values ('PLANTEDKEPT', '', '', 'secretariat', true) returning id`,
  );
  for (const [kind, subject] of [
    ["agenda_item", open],
    ["dataset", dataset],
  ] as const) {
    const grant =
      await id(sql`insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by, example)
      values ('240', ${kind}, ${subject}, current_date - 1, current_date + 90, ${secretary}, true) returning id`);
    await sql`insert into grant_reasons (grant_id, reason, written_by) values (${grant}, 'PLANTEDREASON', ${secretary})`;
  }
  await sql`insert into case_notes (municipality_code, body, written_by, example) values ('240', 'PLANTEDNOTE', ${secretary}, true)`;
  await sql`insert into risk_notes (municipality_code, body, written_by, example) values ('175', 'PLANTEDWORRY', ${secretary}, true)`;
  await sql`insert into milestones (agreement_id, title, on_day, example) select app.next_agreement(), 'PLANTEDMILESTONE', current_date + 90, true`;
  await sql`insert into preparations (agreement_id, municipality_code, kind, skipped_why, example)
    values (app.next_agreement(), '240', 'visit', 'PLANTEDSKIPPED', true)`;
  await sql`insert into commitments (agreement_id, municipality_code, kind, given_on, note, recorded_by, example)
    values (app.next_agreement(), '240', 'letter', current_date, 'PLANTEDLETTER', ${secretary}, true)`;
  await sql`insert into interests (municipality_code, name, message, example) values ('240', 'PLANTEDINTEREST', 'PLANTEDINTEREST', true)`;
  const invitation =
    await id(sql`insert into invitations (municipality_code, address, name, invited_by, from_on, until_on, example)
    values ('269', 'planted@solroed.example', 'PLANTEDINVITED', ${politician}, current_date, current_date + 90, true) returning id`);
  const conference = await id(
    sql`select id from conferences where audience = 'members' order by starts_at desc limit 1`,
  );
  const invoice = await id(
    sql`select id from invoices where municipality_code = '240' and credits_id is null and issued_at is not null limit 1`,
  );
  const signUp =
    await id(sql`insert into sign_ups (conference_id, party_id, name, address, title, municipality_code, proved_at, confirmed_at, listed, example)
    values (${conference}, gen_random_uuid(), 'PLANTEDCOMER', 'plantedcomer@herlev.example', 'PLANTEDCOMER', '163', now(), now(), true, true) returning id`);
  await sql`insert into subscribers (address, example) values ('plantedreader@laeser.example', true)`;
  const issue = await id(sql`insert into newsletters (title, slug, lists, created_by, example)
    values ('PLANTEDISSUE', 'planted-issue', '{public}', ${secretary}, true) returning id`);
  return {
    issue,
    issueSlug: await id(sql`select slug as id from newsletters where example and finished_at is not null limit 1`),
    agreement: await id(sql`select app.running_agreement() as id`),
    event: await plantedEvent(sql, secretary, politician),
    signUp,
    invoice,
    meeting,
    kmkMeeting,
    openItem: open,
    closedItem: closed,
    poll,
    openFile,
    closedFile,
    dataset,
    ownDataset,
    invitation,
    conference,
    ...(await plantedData(sql, dataset)),
    ...(await plantedResults(sql)),
    ...(await plantedVisits(sql, secretary, politician)),
  };
}

/** An event to which the politician goes, with somebody to meet and somebody met. */
async function plantedEvent(sql: postgres.Sql, secretary: string, politician: string) {
  const [event] = await sql<
    { id: string }[]
  >`insert into events (title, starts_on, ends_on, place, proposed_by, example)
    values ('PLANTEDEVENT', current_date + 400, current_date + 400, 'P', ${secretary}, true) returning id`;
  await sql`insert into event_goers (event_id, person_id) values (${event!.id}, ${politician})`;
  await sql`insert into event_targets (event_id, municipality_code, who) values (${event!.id}, '163', 'PLANTEDTARGET')`;
  await sql`insert into encounters (id, event_id, municipality_code, person_id, met_at, note)
    values (${event!.id}, ${event!.id}, '163', ${politician}, now(), 'PLANTEDMET')`;
  await sql`insert into encounter_photos values (${event!.id}, 'PLANTEDMET')`;
  return event!.id;
}

/** A figure and a file of that dataset, and a request to the guest's municipality with its answer. */
async function plantedData(sql: postgres.Sql, dataset: string) {
  const [counted] = await sql<{ id: string }[]>`insert into indicators (dataset_id, label, unit, position)
    values (${dataset}, 'PLANTEDDATA', 'u', 1) returning id`;
  await sql`insert into figures values (${counted!.id}, '240', 2026, 7)`;
  const file = async (name: string) => {
    const [row] = await sql<{ id: string }[]>`insert into files (key, name, content_type, bytes)
      values (gen_random_uuid(), ${name}, 'text/csv', 1) returning id`;
    await sql`insert into data_tables (file_id, file_key, state, rows, columns)
      select id, key, 'done', 1, ${sql.json([{ name, type: "text", filled: 1 }])} from files where id = ${row!.id}`;
    await sql`insert into data_rows values (${row!.id}, 1, ${sql.json([name])})`;
    return row!.id;
  };
  const [version] = await sql<
    { id: string }[]
  >`insert into dataset_versions (dataset_id, number) values (${dataset}, 1) returning id`;
  const [dataFile, answerFile] = [await file("PLANTEDDATA.csv"), await file("PLANTEDANSWER.csv")];
  await sql`insert into dataset_files values (${dataFile}, ${version!.id})`;
  const [asked] = await sql<{ id: string }[]>`insert into data_requests (title, description, due_on, example)
    values ('PLANTEDREQUEST', '', current_date + 90, true) returning id`;
  await sql`insert into data_request_parties (request_id, municipality_code) values (${asked!.id}, '240')`;
  await sql`insert into data_answers (file_id, request_id, municipality_code, person_id)
    select ${answerFile}, ${asked!.id}, '240', person_id from emails where address like 'lise.overby@%'`;
  return { indicator: counted!.id, dataFile, answerFile, dataRequest: asked!.id };
}

/** An agreed visit to the guest's municipality by the politician, one to Solrød by nobody, and a conflict told in confidence. */
async function plantedVisits(sql: postgres.Sql, secretary: string, politician: string) {
  const visit = async (code: string, words: string) => {
    const [row] = await sql<
      { id: string }[]
    >`insert into visits (agreement_id, municipality_code, wished_by, words, starts_at, ends_at, place, item_title, agreed_at, example)
      values (app.next_agreement(), ${code}, ${secretary}, ${words}, now() + interval '30 days', now() + interval '30 days 1 hour', ${words}, ${words}, now(), true) returning id`;
    return row!.id;
  };
  const [own, other] = [await visit("240", "PLANTEDVISIT"), await visit("269", "PLANTEDELSEWHERE")];
  await sql`insert into visit_ambassadors (visit_id, person_id, accepted_at, words, example) values (${own}, ${politician}, now(), 'PLANTEDCHOICE', true)`;
  await sql`insert into ambassador_conflicts (person_id, municipality_code, reason, named_by) values (${politician}, '269', 'PLANTEDCONFLICT', ${secretary})`;
  return { visit: own, otherVisit: other, politician };
}

/** Activities, stories and a conversation that concern Ishøj alone, and a file on its way in; all of the demo's project leader. */
async function plantedResults(sql: postgres.Sql) {
  const [found] = await sql<{ project: string; area: string; leader: string }[]>`
    select p.id as project, p.effort_area_id as area, l.person_id as leader from projects p join project_leaders l on l.project_id = p.id
      join emails e on e.person_id = l.person_id where e.address like 'jonas.tellerup@%' limit 1`;
  const { project, area, leader } = found!;
  const activity = async (title: string, registered: boolean) => {
    const [row] = await sql<
      { id: string }[]
    >`insert into activities (project_id, title, body, starts_on, ends_on, municipality_codes, created_by, registered_at, example)
      values (${project}, ${title}, ${title}, '2024-03-01', '2024-03-01', array['183'], ${leader}, case when ${registered} then now() end, true) returning id`;
    return row!.id;
  };
  const [brought] = await sql<{ id: string }[]>`insert into imports (project_id, person_id, file_name, file_key, state)
    values (${project}, ${leader}, 'PLANTEDIMPORT.csv', gen_random_uuid(), 'failed') returning id`;
  const [draft, inner] = [await activity("PLANTEDDRAFT", false), await activity("PLANTEDINNER", true)];
  const story = async (title: string, sent: boolean) => {
    const codes = sent ? ["183"] : [];
    const [row] = await sql<
      { id: string }[]
    >`insert into stories (project_id, title, lead, body, author_id, sent_at, told_codes, example)
      values (${project}, ${title}, ${title}, ${title}, ${leader}, case when ${sent} then now() end, ${codes}, true) returning id`;
    await sql`insert into story_targets (story_id, municipality_code, why, told_at) values (${row!.id}, '183', ${title}, case when ${sent} then now() end)`;
    return row!.id;
  };
  const [written, told] = [await story("PLANTEDWRITTEN", false), await story("PLANTEDTOLD", true)];
  const [late] = await sql<
    { id: string }[]
  >`insert into conversations (municipality_code, head_id, partner_id, awaited_id, answer_by, example)
    select '183', p.id, ${leader}, ${leader}, current_date - 9, true from people p join seats s on s.person_id = p.id and s.forum = 'kmk'
    where p.municipality_code = '183' order by s.title limit 1 returning id`;
  await sql`insert into conversation_messages (conversation_id, author_id, body, example) values (${late!.id}, ${leader}, 'PLANTEDTALK', true)`;
  const assumed = {
    kind: "join",
    period: { from: "2026-01-01", until: "2026-01-01" },
    rateOre: 100,
    inhabitants: 1,
    sharePercent: 100,
  };
  const figures = { kind: "join", feeOre: 100, likes: [], gets: null, activities: null, participants: null };
  const [sum] = await sql<
    { id: string }[]
  >`insert into calculations (municipality_code, kind, made_by, assumptions, figures)
    values ('240', 'join', ${leader}, ${sql.json(assumed)}, ${sql.json(figures)}) returning id`;
  await sql`insert into ledger_entries (municipality_code, kind, on_day, amount_ore, source, entered_by, example)
    values ('183', 'hours', '2024-03-01', 100, 'PLANTEDENTRY', ${leader}, true)`;
  const [status] = await sql<
    { id: string }[]
  >`insert into statuses (municipality_code, from_on, until_on, quote, post, body, draft, example)
    values ('183', '2024-03-01', '2024-03-31', 'PLANTEDSTATUS', '', '', '{"quote":[],"post":[],"body":[]}', true) returning id`;
  const [approved] = await sql<
    { id: string }[]
  >`insert into statuses (municipality_code, from_on, until_on, quote, post, body, draft, approved_at, example)
    values ('183', '2024-01-01', '2024-01-31', 'PLANTEDSTATUS', '', '', '{"quote":[],"post":[],"body":[]}', now(), true) returning id`;
  return {
    approved: approved!.id,
    status: status!.id,
    calculation: sum!.id,
    project,
    area,
    draft,
    inner,
    import: brought!.id,
    written,
    told,
    talk: late!.id,
  };
}
