import type postgres from "postgres";

type Row = {
  /** As the build names it. */
  route: string;
  /** What is asked for, when the route has parameters or a state of its own; {name} is a planted row. */
  path?: string;
  /** One status each for stranger, secretariat, KMP, KMK, project leader, guest, other guest, expired, revoked, deactivated. */
  expected: string;
};

export const matrix: Row[] = [
  { route: "/", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/_global-error", expected: "500 500 500 500 500 500 500 500 500 500" },
  { route: "/_not-found", expected: "404 404 404 404 404 404 404 404 404 404" },
  { route: "/account", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/activities", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/activities/[id]", path: "/activities/{draft}", expected: "404 200 404 404 200 404 404 404 404 404" },
  {
    route: "/activities/[id]",
    path: "/activities/{inner}",
    expected: "404 200 200 200 200 404 404 404 404 404",
  },
  {
    route: "/activities/[id]/edit",
    path: "/activities/{draft}/edit",
    expected: "307 200 403 403 200 403 403 403 403 307",
  },
  { route: "/activities/export", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/activities/feed/[format]",
    path: "/activities/feed/json",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/activities/import", expected: "307 200 403 403 200 403 403 403 403 307" },
  {
    route: "/activities/import/[id]",
    path: "/activities/import/{import}",
    expected: "307 200 403 403 200 403 403 403 403 307",
  },
  {
    route: "/activities/import/[id]/errors",
    path: "/activities/import/{import}/errors",
    expected: "307 200 403 403 200 403 403 403 403 307",
  },
  { route: "/activities/new", expected: "307 200 403 403 200 403 403 403 403 307" },
  { route: "/api/files/[id]", path: "/api/files/{openFile}", expected: "404 410 410 404 404 410 404 404 404 404" },
  { route: "/api/files/[id]", path: "/api/files/{closedFile}", expected: "404 410 410 404 404 404 404 404 404 404" },
  { route: "/api/health", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/become-guest", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/become-guest/thanks", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/conferences", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/conferences/[id]",
    path: "/conferences/{conference}",
    expected: "404 200 200 200 200 200 404 404 404 404",
  },
  { route: "/datasets", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/datasets/[id]", path: "/datasets/{dataset}", expected: "307 200 200 200 200 200 404 404 404 307" },
  {
    route: "/datasets/[id]/export",
    path: "/datasets/{dataset}/export",
    expected: "307 200 200 200 200 200 404 404 404 307",
  },
  { route: "/demo/mailbox", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/demo/mailbox/[id]",
    path: "/demo/mailbox/00000000-0000-4000-8000-000000000000",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  {
    route: "/demo/mailbox/[id]/attachments/[number]",
    path: "/demo/mailbox/00000000-0000-4000-8000-000000000000/attachments/0",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  {
    route: "/demo/mailbox/[id]/body",
    path: "/demo/mailbox/00000000-0000-4000-8000-000000000000/body",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  { route: "/efforts", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/efforts/[id]", path: "/efforts/{project}", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/efforts/[id]/edit", path: "/efforts/{project}/edit", expected: "307 200 403 403 200 403 403 403 403 307" },
  { route: "/efforts/areas/[id]", path: "/efforts/areas/{area}", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/efforts/areas/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/efforts/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/guest", expected: "307 403 200 200 200 200 200 200 200 307" },
  { route: "/guest/colleagues", expected: "307 403 200 200 200 200 200 200 200 307" },
  { route: "/icon.svg", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/invitation/[secret]",
    path: "/invitation/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/invitations", expected: "307 200 200 200 200 403 403 403 403 307" },
  {
    route: "/invitations/[id]",
    path: "/invitations/{invitation}",
    expected: "307 200 200 404 404 404 404 404 404 307",
  },
  {
    route: "/invitations/[id]/package",
    path: "/invitations/{invitation}/package",
    expected: "307 200 200 404 404 404 404 404 404 307",
  },
  { route: "/invitations/new", expected: "307 200 200 200 403 403 403 403 403 307" },
  { route: "/kmk", expected: "307 403 403 200 403 403 403 403 403 307" },
  { route: "/kmp", expected: "307 403 200 403 403 403 403 403 403 307" },
  { route: "/measures", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/meetings", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/meetings/[id]", path: "/meetings/{meeting}", expected: "307 200 200 404 404 200 404 404 404 307" },
  { route: "/meetings/[id]", path: "/meetings/{kmkMeeting}", expected: "307 200 404 200 404 404 200 404 404 307" },
  { route: "/municipalities", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/municipalities/[code]", path: "/municipalities/240", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/municipalities/export", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/privacy", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/projects", expected: "307 403 403 403 200 403 403 403 403 307" },
  { route: "/propose", expected: "307 200 200 200 403 403 403 403 403 307" },
  { route: "/robots.txt", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/secretariat", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/access", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/access/change", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/access/export", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/access/review", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/interests", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/mails", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/municipalities", expected: "307 200 403 403 403 403 403 403 403 307" },
  {
    route: "/secretariat/municipalities/[code]",
    path: "/secretariat/municipalities/240",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/secretariat/municipalities/[code]/join",
    path: "/secretariat/municipalities/240/join",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/secretariat/municipalities/[code]/open",
    path: "/secretariat/municipalities/240/open",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  { route: "/secretariat/municipalities/export", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/secretariat/policies", expected: "307 200 403 403 403 403 403 403 403 307" },
  {
    route: "/secretariat/policies/[key]",
    path: "/secretariat/policies/invitation",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  { route: "/sign-in", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/sign-in/code", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/sign-in/link", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/sitemap.xml", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/was", expected: "200 200 200 200 200 200 200 200 200 200" },
];

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
  const dataset = await id(
    sql`insert into datasets (title, description, source, example) values ('PLANTEDDATA', '', '', true) returning id`,
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
  await sql`insert into interests (municipality_code, name, message, example) values ('240', 'PLANTEDINTEREST', 'PLANTEDINTEREST', true)`;
  const invitation =
    await id(sql`insert into invitations (municipality_code, address, name, invited_by, from_on, until_on, example)
    values ('269', 'planted@solroed.example', 'PLANTEDINVITED', ${politician}, current_date, current_date + 90, true) returning id`);
  const conference = await id(
    sql`select id from conferences where audience = 'members' order by starts_at desc limit 1`,
  );
  return { meeting, kmkMeeting, openFile, closedFile, dataset, invitation, conference, ...(await plantedResults(sql)) };
}

/** A draft and an activity for members only, both in Ishøj, and a file on its way in; all of the demo's project leader. */
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
  return { project, area, draft, inner, import: brought!.id };
}
