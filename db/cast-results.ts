import { cast, key, next, running, towns } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const projects = { led: key(20, 1), other: key(20, 2) };
export const activities = {
  draft: key(21, 1),
  otherDraft: key(21, 2),
  registered: key(21, 3),
  published: key(21, 4),
  guestOwn: key(21, 5),
  coming: key(21, 6),
};
export const entries = { own: key(22, 1), others: key(22, 2), open: key(22, 3), guestOwn: key(22, 4) };
export const calculations = { home: key(23, 1), guest: key(23, 2) };
export const stories = { draft: key(24, 1), home: key(24, 2), other: key(24, 3), published: key(24, 4) };
export const quotes = { home: key(25, 1), withdrawn: key(25, 2), published: key(25, 3) };
export const conversations = { late: key(26, 1), fresh: key(26, 2), quiet: key(26, 3) };
export const imported = key(27, 1);
export const statuses = {
  home: key(30, 1),
  other: key(30, 2),
  guest: key(30, 3),
  published: key(30, 4),
  withdrawn: key(30, 5),
};
export const letter = key(32, 1);
export const committeesOf = { home: key(29, 1), other: key(29, 2), guest: key(29, 3) };

/** Projects and what came of them: activities, accounts, stories, and what was said about them. */
export async function plantResults(tx: Tx) {
  await plantProjects(tx);
  await plantActivities(tx);
  await plantAccounts(tx);
  await plantStories(tx);
  await plantTalk(tx);
  await plantCommittees(tx);
  await plantStatuses(tx);
  await plantWay(tx);
}

/** The guest's municipality has sent a letter of intent; what comes before its decision is planned, and a member is worried about. */
async function plantWay(tx: Tx) {
  const { secretariat: by } = cast;
  await tx`insert into commitments (id, agreement_id, municipality_code, kind, given_on, recorded_by) values (${letter}, ${next}, ${towns.guest}, 'letter', app.today(), ${by})`;
  await tx`insert into preparations (agreement_id, municipality_code, kind) values (${next}, ${towns.guest}, 'visit'), (${next}, ${towns.home}, 'item')`;
  await tx`insert into milestones (agreement_id, title, on_day) values (${next}, 'M', app.today())`;
  await tx`insert into risk_notes (municipality_code, body, written_by) values (${towns.home}, 'note', ${by})`;
}

async function plantProjects(tx: Tx) {
  const area = key(19);
  await tx`insert into effort_areas (id, agreement_id, title, summary, position, source) values (${area}, ${running}, 'Area', '', 1, 'test')`;
  for (const [title, id] of Object.entries(projects)) {
    await tx`insert into projects (id, effort_area_id, title, summary, starts_on, ends_on) values (${id}, ${area}, ${title}, '', app.today() - 500, app.today() + 100)`;
    await tx`insert into participations (project_id, municipality_code, from_on, until_on) values (${id}, ${towns.home}, app.today() - 500, app.today() + 100)`;
    await tx`insert into result_targets (project_id, title, unit, basis, target, due_on) values (${id}, 'T', 'u', 'activities', 5, app.today())`;
  }
  await tx`insert into project_leaders values (${projects.led}, ${cast.project}, app.today())`;
}

async function plantActivities(tx: Tx) {
  const { led, other } = projects;
  await tx`insert into imports (id, project_id, person_id, file_name, file_key) values (${imported}, ${led}, ${cast.project}, 'f.csv', ${imported})`;
  await tx`insert into import_errors (import_id, row, field, problem) values (${imported}, 2, 'title', 'text')`;
  const rows = [
    ["draft", led, 0, [towns.home], false, false],
    ["otherDraft", other, 0, [towns.other], false, false],
    ["registered", other, 1, [towns.home, towns.other], true, false],
    ["published", led, 2, [towns.home], true, true],
    ["guestOwn", led, 3, [towns.guest], true, false],
    ["coming", led, -9, [towns.other], true, true],
  ] as const;
  for (const [title, project, ago, codes, registered, published] of rows)
    await tx`insert into activities (id, project_id, title, starts_on, ends_on, municipality_codes, participants, counting, cost_ore, created_by, registered_at, published_at)
      values (${activities[title]}, ${project}, ${title}, app.today() - ${ago}::int, app.today() - ${ago}::int, ${[...codes]}, ${ago < 0 ? null : 11},
        'counted', 1001, ${cast.project}, ${registered ? new Date() : null}, ${published ? new Date() : null})`;
}

async function plantAccounts(tx: Tx) {
  const entry = (id: string, code: string, open: boolean) =>
    tx`insert into ledger_entries (id, municipality_code, kind, on_day, quantity, amount_ore, source, open, entered_by)
      values (${id}, ${code}, 'hours', app.today(), 2, 500, 'test', ${open}, ${cast.secretariat})`;
  await entry(entries.own, towns.home, false);
  await entry(entries.others, towns.other, false);
  await entry(entries.open, towns.other, true);
  await entry(entries.guestOwn, towns.guest, false);
  await tx`insert into calculations (id, municipality_code, kind, made_by, assumptions, figures) values
    (${calculations.home}, ${towns.home}, 'leave', ${cast.secretariat}, '{}', '{}'), (${calculations.guest}, ${towns.guest}, 'join', ${cast.secretariat}, '{}', '{}')`;
}

async function plantStories(tx: Tx) {
  const told = { home: towns.home, other: towns.other, published: towns.other };
  for (const [title, id] of Object.entries(stories)) {
    const code = told[title as keyof typeof told];
    await tx`insert into stories (id, project_id, title, lead, body, author_id, sent_at, published_at, told_codes) values (${id}, ${projects.led}, ${title}, 'L', 'B',
      ${cast.project}, ${code ? new Date() : null}, ${title === "published" ? new Date() : null}, ${code ? [code] : []})`;
    await tx`insert into story_targets (story_id, municipality_code, why, told_at) values (${id}, ${code ?? towns.home}, 'because', ${code ? new Date() : null})`;
    await tx`insert into story_activities values (${id}, ${activities.published})`;
    const file = key(28, Object.keys(stories).indexOf(title) + 1);
    await tx`insert into files (id, key, name, content_type, bytes) values (${file}, ${file}, ${title}, 'image/webp', 1)`;
    await tx`insert into pictures (file_id, story_id, alt, rights, width, height) values (${file}, ${id}, 'A', 'R', 1, 1)`;
  }
  await tx`insert into story_quotes (id, story_id, words, name, consent, consented_on, withdrawn_at) values
    (${quotes.home}, ${stories.home}, 'W', 'N', 'mail', app.today(), null), (${quotes.withdrawn}, ${stories.home}, '', '', 'mail', app.today(), now()),
    (${quotes.published}, ${stories.published}, 'W', 'N', 'mail', app.today(), null)`;
  await tx`insert into story_reads values (${stories.home}, ${cast.kmk}, ${towns.home})`;
  await tx`insert into story_reuses (story_id, municipality_code, person_id, kind, words) values (${stories.home}, ${towns.home}, ${cast.kmk}, 'quote', 'w')`;
  await tx`insert into story_forwards (story_id, municipality_code, person_id, note) values (${stories.home}, ${towns.home}, ${cast.kmk}, 'n')`;
}

async function plantTalk(tx: Tx) {
  await tx`insert into conversations (id, municipality_code, head_id, partner_id, awaited_id, answer_by) values
    (${conversations.late}, ${towns.home}, ${cast.kmk}, ${cast.project}, ${cast.project}, app.today() - 1),
    (${conversations.fresh}, ${towns.home}, ${cast.kmk}, ${cast.secretariat}, ${cast.secretariat}, app.today()),
    (${conversations.quiet}, ${towns.home}, ${cast.kmk}, ${cast.project}, ${cast.project}, app.today())`;
  for (const [name, id] of Object.entries(conversations)) {
    await tx`insert into conversation_messages (id, conversation_id, author_id, body) values (${id}, ${id}, ${cast.kmk}, ${name})`;
    await tx`insert into files (id, key, name, content_type, bytes) values (${id}, ${id}, ${name}, 'application/pdf', 1)`;
    await tx`insert into message_files values (${id}, ${id})`;
  }
  await tx`insert into profiles (person_id, phone) values (${cast.kmk}, '1'), (${cast.project}, '2'), (${cast.guest}, '3')`;
}

async function plantCommittees(tx: Tx) {
  for (const [town, id] of Object.entries(committeesOf)) {
    await tx`insert into committees (id, municipality_code, body, name) values (${id}, ${towns[town as keyof typeof committeesOf]}, 'committee', ${town})`;
    await tx`insert into committee_meetings (id, committee_id, on_day) values (${id}, ${id}, app.today() + 30)`;
  }
}

async function plantStatuses(tx: Tx) {
  const rows = [
    ["home", towns.home, 0, false],
    ["other", towns.other, 0, false],
    ["guest", towns.guest, 1, false],
    ["published", towns.other, 2, false],
    ["withdrawn", towns.other, 2, true],
  ] as const;
  for (const [title, code, stage, withdrawn] of rows)
    await tx`insert into statuses (id, municipality_code, from_on, until_on, quote, post, body, draft, approved_at, published_at, withdrawn_at)
      values (${statuses[title]}, ${code}, app.today() - 30, app.today(), ${title}, ${title}, ${title}, '{}', ${stage > 0 ? new Date() : null},
        ${stage > 1 ? new Date() : null}, ${withdrawn ? new Date() : null})`;
  await tx`insert into status_requests (status_id, municipality_code, person_id, needed_on) values (${statuses.home}, ${towns.home}, ${cast.kmk}, app.today() + 9)`;
  await tx`insert into share_links (slug, status_id, person_id, channel) values ('stage-kmp', ${statuses.published}, ${cast.kmp}, 'mail'),
    ('stage-gone', ${statuses.withdrawn}, ${cast.kmp}, 'mail')`;
  await tx`insert into status_editions (status_id, edition, quote, post, body, approved_at) values (${statuses.published}, 1, 'q', 'p', 'b', now()),
    (${statuses.published}, 2, 'q2', 'p2', 'b2', null)`;
  await tx`insert into status_suggestions (status_id, person_id, variant, words) values (${statuses.home}, ${cast.project}, 'quote', 'other words')`;
  await tx`insert into status_treatments (status_id, municipality_code, sent_at) values (${statuses.published}, ${towns.other}, now()), (${statuses.guest}, ${towns.home}, now())`;
}
