import { test } from "vitest";
import { plantConferences } from "./cast-conferences";
import { plantInvoices } from "./cast-invoices";
import { cast, key, next, running, towns } from "./cast-keys";
import { plantLogins } from "./cast-logins";
import { plantNewsletters, plantSubscribers } from "./cast-newsletters";
import { plantResults } from "./cast-results";
import { plantVisits } from "./cast-visits";
import { rehearse, type Tx } from "./rehearsal";

const homes: Record<keyof typeof cast, string | null> = {
  secretariat: null,
  kmp: towns.home,
  kmk: towns.home,
  project: null,
  guest: towns.guest,
  neighbour: towns.neighbour,
  expired: towns.lapsed,
  revoked: towns.shut,
  deactivated: towns.other,
  left: towns.left,
};

export const meetings = { kmp: key(3, 1), kmk: key(3, 2), pastKmk: key(3, 3) };
export const items = {
  kmpOpen: key(4, 1),
  kmpMembers: key(4, 2),
  kmpClosed: key(4, 3),
  kmkOpen: key(4, 4),
  kmkMembers: key(4, 5),
  kmkClosed: key(4, 6),
  pastOpen: key(4, 7),
};
export const polls = { kmk: key(11, 1), option: key(11, 2), late: key(11, 3) };
export const datasets = { shared: key(5, 1), inner: key(5, 2), open: key(5, 3), kept: key(5, 4) };
export const requests = { asked: key(31, 1), elsewhere: key(31, 2) };
export const events = { fair: key(32, 1) };
export const grants = { item: key(7, 1), dataset: key(7, 2), forum: key(7, 3), expired: key(7, 4), revoked: key(7, 5) };
export const invitations = { sent: key(8, 1), draft: key(8, 2), past: key(8, 3) };

/** The viewer of that name, perhaps seeing as a guest. */
export const person = (role: keyof typeof cast, preview?: string) => ({ id: cast[role], preview });

/** A test on the planted stage, of which nothing stays. */
export const onStage = (name: string, work: (tx: Tx) => Promise<unknown>) =>
  test(
    name,
    rehearse(async (tx) => {
      await plant(tx);
      await work(tx);
    }),
  );

/** Fills the stage: as if the portal had run for a while with these people, and with nobody's demo on. */
export async function plant(tx: Tx) {
  await tx`delete from demos`;
  await plantTowns(tx);
  await plantPeople(tx);
  await plantLogins(tx);
  await plantMeetings(tx);
  await plantPoll(tx);
  await plantShared(tx);
  await plantConferences(tx);
  await plantInvoices(tx);
  await plantSubscribers(tx);
  await plantNewsletters(tx);
  await plantAccess(tx);
  await plantCases(tx);
  await plantLetters(tx);
  await plantResults(tx);
  await plantVisits(tx);
}

async function plantTowns(tx: Tx) {
  const all = Object.entries(towns).map(([name, code]) => ({
    code,
    name: `By ${name}`,
    official_name: name,
    short: "By",
    cvr: "12345678",
    region: "R",
    landsdel: "L",
    municipality_group: 1,
    municipality_group_name: "G",
    area_km2: 1,
    town: "T",
    latitude: 55,
    longitude: 12,
    source: "test",
  }));
  await tx`insert into municipalities ${tx(all)}`;
  await tx`insert into populations values (${towns.home}, '2026-01-01', 1000, 'test')`;
  await tx`insert into agreements (id, name, starts_on, ends_on, source) values
    (${running}, 'running', '1900-01-01', app.today(), 'test'), (${next}, 'next', app.today() + 1, app.today() + 1000, 'test')`;
  await tx`insert into memberships (agreement_id, municipality_code, standing, source) values
    (${running}, ${towns.home}, 'member', 'test'), (${running}, ${towns.other}, 'member', 'test'), (${running}, ${towns.left}, 'left', 'test'),
    (${next}, ${towns.home}, 'deciding', 'test'), (${next}, ${towns.guest}, 'guest', 'test'), (${next}, ${towns.neighbour}, 'guest', 'test')`;
  await tx`insert into decision_steps (agreement_id, municipality_code, body, body_name, decides_on, source) values
    (${next}, ${towns.home}, 'committee', 'Udvalg', app.today() + 60, 'test'), (${next}, ${towns.guest}, 'committee', 'Udvalg', app.today() + 60, 'test')`;
}

async function plantPeople(tx: Tx) {
  for (const [role, id] of Object.entries(cast)) {
    const home = homes[role as keyof typeof cast];
    await tx`insert into people (id, name, municipality_code, deactivated_at) values (${id}, ${role}, ${home}, ${role === "deactivated" ? new Date() : null})`;
    await tx`insert into emails values (${id}, ${`${role}@stage.example`})`;
    await tx`insert into sessions (person_id, token_hash) values (${id}, sha256(${Buffer.from(role)}))`;
  }
  await tx`insert into seats (person_id, forum, from_on, until_on) values
    (${cast.secretariat}, 'secretariat', app.today(), null), (${cast.kmp}, 'kmp', app.today(), app.today()), (${cast.kmk}, 'kmk', app.today(), null),
    (${cast.project}, 'project', app.today(), null), (${cast.deactivated}, 'kmp', app.today(), null), (${cast.left}, 'kmp', app.today(), null)`;
  await tx`with closing as (insert into seat_closings (until_on, closed_by) values (app.today(), ${cast.secretariat}) returning id)
    insert into closed_seats select closing.id, s.id, null from closing, seats s where s.person_id = ${cast.kmp}`;
}

async function plantMeetings(tx: Tx) {
  await tx`insert into meetings (id, forum, title, starts_at, ends_at, place, minutes_sent_at) values
    (${meetings.kmp}, 'kmp', 'KMP', now() + interval '9 days', now() + interval '10 days', 'P', null),
    (${meetings.kmk}, 'kmk', 'KMK', now() + interval '9 days', now() + interval '10 days', 'P', null),
    (${meetings.pastKmk}, 'kmk', 'KMK before', now() - interval '9 days', now() - interval '8 days', 'P', now())`;
  await tx`insert into calendar_feeds (person_id, token_hash) values (${cast.kmp}, sha256('kmp')), (${cast.guest}, sha256('guest')), (${cast.deactivated}, sha256('deactivated'))`;
  await tx`insert into attendances (meeting_id, person_id, answer) values (${meetings.kmp}, ${cast.kmp}, 'yes'), (${meetings.kmp}, ${cast.guest}, 'no')`;
  const agenda = Object.entries(items).map(([title, id], n) => ({
    id,
    title,
    meeting_id: [meetings.kmp, meetings.kmk, meetings.pastKmk][Math.floor(n / 3)] ?? "",
    number: (n % 3) + 1,
    visibility: ["open", "members", "closed"][n % 3] ?? "",
    presenter_id: title === "kmpOpen" ? cast.kmp : null,
  }));
  await tx`insert into agenda_items ${tx(agenda)}`;
  const files = [...Object.keys(items), "orphan"].map((name, n) => ({
    id: key(9, n + 1),
    key: key(9, n + 1),
    name,
    content_type: "application/pdf",
    bytes: 1,
  }));
  await tx`insert into files ${tx(files)}`;
  await tx`insert into papers ${tx(agenda.map(({ id, title }, n) => ({ id, agenda_item_id: id, title, number: 1, file_id: key(9, n + 1) })))}`;
  await tx`insert into paper_versions (paper_id, version, file_id) values (${items.kmpOpen}, 1, ${key(9, 1)}), (${items.kmkMembers}, 1, ${key(9, 5)})`;
  await tx`insert into item_notes (item_id, person_id, body) values (${items.kmpOpen}, ${cast.kmp}, 'mine'), (${items.kmpOpen}, ${cast.guest}, 'mine')`;
  await tx`insert into item_suggestions (meeting_id, person_id, title, kind, body, minutes, example) values (${meetings.kmp}, ${cast.kmp}, 'wish', 'discussion', '', 10, true)`;
  await plantMinutes(tx);
}

/** The past meeting's minutes are sent, those of the coming one are being written. */
async function plantMinutes(tx: Tx) {
  await tx`insert into item_decisions (item_id, words) values (${items.pastOpen}, 'sent'), (${items.kmkOpen}, 'draft')`;
  await tx`insert into action_points (item_id, task, person_id, due_on) values (${items.pastOpen}, 'sent', ${cast.kmk}, app.today()), (${items.kmkOpen}, 'draft', ${cast.kmk}, app.today())`;
  await tx`insert into presences values (${meetings.pastKmk}, ${cast.kmk}), (${meetings.kmk}, ${cast.kmk})`;
  await tx`insert into file_openings (file_id, person_id, municipality_code, way) values
    (${key(9, 1)}, ${cast.kmp}, ${towns.home}, 'read'), (${key(9, 1)}, ${cast.guest}, ${towns.guest}, 'downloaded'), (${key(9, 1)}, ${cast.secretariat}, null, 'read')`;
}

/** The culture heads are asked for a date; the two times are working days far off. */
async function plantPoll(tx: Tx) {
  const soon = (after: number) =>
    tx`(app.working_days_after(app.today() + ${after}::int, 1) + time '10:00') at time zone 'Europe/Copenhagen'`;
  await tx`insert into date_polls (id, forum, title, place, minutes, answer_by, asked_by, example) values
    (${polls.kmk}, 'kmk', 'When', 'P', 60, app.today() + 9, ${cast.secretariat}, true)`;
  await tx`insert into poll_options (id, poll_id, starts_at) values (${polls.option}, ${polls.kmk}, ${soon(300)}), (${polls.late}, ${polls.kmk}, ${soon(310)})`;
  await tx`insert into poll_required values (${polls.kmk}, ${cast.kmk})`;
  await tx`insert into poll_answers (option_id, person_id, answer) values (${polls.option}, ${cast.kmk}, 'yes')`;
}

async function plantShared(tx: Tx) {
  await plantData(tx);
  await tx`insert into measures (key, title, body, responsible, state, position, source) values ('T1', 'T', '', '', 'planned', 1, 'test')`;
  await tx`insert into policies values ('stage', 'T1', '?', 1, 'test')`;
  await tx`insert into policies values ('invitation', 'T1', '?', 1, 'test'), ('colleagues', 'T1', '?', 1, 'test') on conflict do nothing`;
  await tx`insert into policy_decisions (policy_key, value, valid_from, basis) values
    ('invitation', '{"direct": ["kmp"], "approval": ["kmk"]}', app.today(), 'test'), ('colleagues', '{"most": 3}', app.today(), 'test')`;
  await tx`insert into settings values ('stage', 'x')`;
  await plantEvent(tx);
}

/** Somebody else's fair, to which the politician goes and where they met the guest's municipality. */
async function plantEvent(tx: Tx) {
  await tx`insert into events (id, title, starts_on, ends_on, place, proposed_by) values (${events.fair}, 'Fair', app.today() - 1, app.today(), 'P', ${cast.kmk})`;
  await tx`insert into event_goers (event_id, person_id) values (${events.fair}, ${cast.kmp})`;
  await tx`insert into event_targets (id, event_id, municipality_code, who) values (${events.fair}, ${events.fair}, ${towns.guest}, 'W')`;
  await tx`insert into encounters (id, event_id, municipality_code, person_id, met_at, name, consented, address, note)
    values (${events.fair}, ${events.fair}, ${towns.guest}, ${cast.kmp}, now() - interval '1 day', 'N', true, 'A', 'T')`;
  await tx`insert into encounter_photos values (${events.fair}, 'card')`;
}

/** A dataset of each visibility, the kept one shared by the home municipality; each with a version, a file that is read, and a figure. */
async function plantData(tx: Tx) {
  const seen = { shared: "granted", inner: "members", open: "public", kept: "secretariat" };
  const file = async (id: string) => {
    await tx`insert into files (id, key, name, content_type, bytes) values (${id}, ${id}, 'data.csv', 'text/csv', 1)`;
    await tx`insert into data_tables (file_id, file_key) values (${id}, ${id})`;
    await tx`insert into data_rows values (${id}, 1, '["a"]')`;
  };
  for (const [title, id] of Object.entries(datasets)) {
    await tx`insert into datasets (id, title, description, source, visibility, owner_code)
      values (${id}, ${title}, '', 'test', ${seen[title as keyof typeof seen]}, ${title === "kept" ? towns.home : null})`;
    await tx`insert into indicators (id, dataset_id, label, unit, position) values (${id}, ${id}, 'I', 'u', 1)`;
    await tx`insert into figures values (${id}, ${towns.home}, 2026, 1)`;
    await tx`insert into dataset_versions (id, dataset_id, number) values (${id}, ${id}, 1)`;
    await file(id);
    await tx`insert into dataset_files values (${id}, ${id})`;
  }
  for (const [title, id] of Object.entries(requests))
    await tx`insert into data_requests (id, title, description, due_on) values (${id}, ${title}, '', app.today() + 9)`;
  await tx`insert into data_request_parties values (${requests.asked}, ${towns.home}), (${requests.asked}, ${towns.guest}), (${requests.elsewhere}, ${towns.other})`;
  await file(requests.asked);
  await tx`insert into data_answers (file_id, request_id, municipality_code, person_id) values (${requests.asked}, ${requests.asked}, ${towns.guest}, ${cast.guest})`;
}

async function plantAccess(tx: Tx) {
  const { secretariat: by } = cast;
  await tx`insert into grants (id, municipality_code, kind, subject_id, forum, from_on, until_on, given_by, revoked_at) values
    (${grants.item}, ${towns.guest}, 'agenda_item', ${items.kmpOpen}, null, app.today(), app.today(), ${by}, null),
    (${grants.dataset}, ${towns.guest}, 'dataset', ${datasets.shared}, null, app.today(), app.today(), ${by}, null),
    (${grants.forum}, ${towns.neighbour}, 'forum', null, 'kmk', app.today(), app.today() + 30, ${by}, null),
    (${grants.expired}, ${towns.lapsed}, 'meeting', ${meetings.kmp}, null, app.today() - 30, app.today() - 1, ${by}, null),
    (${grants.revoked}, ${towns.shut}, 'meeting', ${meetings.kmp}, null, app.today() - 30, app.today() + 30, ${by}, now())`;
  await tx`insert into grant_reasons (grant_id, reason) select id, 'because' from grants where id in ${tx(Object.values(grants))}`;
  await tx`insert into grant_reviews (grant_id, reviewed_by) values (${grants.item}, ${by})`;
  await tx`insert into access_requests (municipality_code, person_id, wish) values
    (${towns.guest}, ${cast.guest}, 'more'), (${towns.neighbour}, ${cast.neighbour}, 'more')`;
  await tx`insert into packages (id, name) values (${key(10)}, 'stage')`;
  await tx`insert into package_items (package_id, kind, subject_id) values (${key(10)}, 'dataset', ${datasets.shared})`;
}

async function plantCases(tx: Tx) {
  await tx`insert into cases (municipality_code) values (${towns.guest}), (${towns.neighbour})`;
  await tx`insert into case_notes (municipality_code, body, written_by) values (${towns.guest}, 'note', ${cast.secretariat})`;
  await tx`insert into interests (municipality_code, name, proposed_by) values (${towns.guest}, 'public', null), (${towns.neighbour}, 'kmk', ${cast.kmk})`;
}

async function plantLetters(tx: Tx) {
  await tx`insert into invitations (id, municipality_code, address, name, invited_by, from_on, until_on, submitted_at, sent_at, last_sent_at, expires_at) values
    (${invitations.sent}, ${towns.guest}, 'new@stage.example', 'New', ${cast.kmp}, app.today(), app.today() + 30, now(), now() - interval '1 day', now() - interval '1 day', now() + interval '29 days'),
    (${invitations.past}, ${towns.left}, 'ex@stage.example', 'Ex', ${cast.left}, app.today(), app.today() + 30, now(), now() - interval '1 day', now() - interval '1 day', now() + interval '29 days'),
    (${invitations.draft}, ${towns.neighbour}, 'draft@stage.example', 'Draft', ${cast.kmk}, app.today(), app.today() + 30, null, null, null, null)`;
  await tx`insert into invitation_items (invitation_id, kind, subject_id) values
    (${invitations.sent}, 'meeting', ${meetings.kmp}), (${invitations.past}, 'meeting', ${meetings.kmp}),
    (${invitations.draft}, 'agenda_item', ${items.kmkOpen}), (${invitations.draft}, 'dataset', ${datasets.shared})`;
  await tx`insert into invitation_tokens (token_hash, invitation_id) values (sha256('link'), ${invitations.sent})`;
  await tx`insert into mails (kind, address, municipality_code) values ('invitation', 'new@stage.example', ${towns.guest})`;
  await tx`insert into erasures (person_hash) values (sha256('somebody'))`;
  await tx`insert into retention_runs (rule, rows) values ('mail_log', 1)`;
  await tx`insert into demo_mails (address, subject, raw) values ('new@stage.example', 'S', 'raw')`;
}
