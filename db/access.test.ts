import { describe, expect, test } from "vitest";
import type { Viewer } from ".";
import { plant } from "./cast";
import { cast } from "./cast-keys";
import { playing, rehearse, type Tx } from "./rehearsal";

/** Which of the planted rows each sees: how many, "all", none (·), or the table may not even be asked (−). */
const matrix = `
                        anonymous secretariat kmp kmk project guest neighbour expired revoked deactivated left
  access_requests       ·         all         ·   ·   ·       1     1         ·       ·       ·           ·
  account_sums          2         all         all all all     4     2         2       2       2           2
  action_points         ·         all         ·   1   ·       ·     ·         ·       ·       ·           ·
  activities            2         all         5   5   5       3     2         2       2       2           2
  activity_shares       2         all         6   6   6       3     2         2       2       2           2
  agenda_items          ·         all         3   4   ·       1     1         ·       ·       ·           ·
  agreements            all       all         all all all     all   all       all     all     all         all
  ambassador_conflicts  ·         all         1   ·   ·       ·     ·         ·       ·       ·           ·
  ambassador_days       ·         all         1   ·   ·       ·     ·         ·       ·       ·           1
  ambassadors           ·         all         1   ·   ·       ·     ·         ·       ·       ·           1
  attendances           ·         all         all ·   ·       1     ·         ·       ·       ·           ·
  audit_entries         ·         all         4   7   6       6     3         2       2       3           4
  billing_addresses     ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  calculations          ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  calendar_feeds        ·         ·           1   ·   ·       1     ·         ·       ·       1           ·
  case_notes            ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  cases                 ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  commitments           ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  committee_meetings    ·         all         all all all     1     ·         ·       ·       ·           ·
  committees            ·         all         all all all     1     ·         ·       ·       ·           ·
  conference_questions  1         all         all all all     1     1         1       1       1           1
  conference_sessions   1         all         all all all     1     1         1       1       1           1
  conferences           1         all         all all all     1     1         1       1       1           1
  consent_texts         all       all         all all all     all   all       all     all     all         all
  consents              ·         all         1   ·   ·       ·     ·         ·       ·       ·           ·
  conversation_messages ·         1           ·   all 2       ·     ·         ·       ·       ·           ·
  conversations         ·         2           ·   all 2       ·     ·         ·       ·       ·           ·
  data_answers          ·         all         ·   ·   ·       all   ·         ·       ·       ·           ·
  data_request_parties  ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  data_requests         ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  data_rows             1         all         4   4   3       3     1         1       1       1           1
  data_tables           1         all         4   4   3       3     1         1       1       1           1
  dataset_files         1         all         all all 3       2     1         1       1       1           1
  dataset_versions      1         all         all all 3       2     1         1       1       1           1
  datasets              1         all         all all 3       2     1         1       1       1           1
  date_polls            ·         all         ·   all ·       ·     ·         ·       ·       ·           ·
  decision_steps        ·         all         all all all     1     ·         ·       ·       ·           ·
  demo_mails            ·         ·           ·   ·   ·       ·     ·         ·       ·       ·           ·
  demos                 −         −           −   −   −       −     −         −       −       −           −
  effort_areas          all       all         all all all     all   all       all     all     all         all
  emails                ·         all         all all all     1     1         1       1       1           1
  encounter_photos      ·         all         all ·   ·       ·     ·         ·       ·       ·           ·
  encounters            ·         all         all ·   ·       ·     ·         ·       ·       ·           ·
  event_goers           ·         all         all all all     ·     ·         ·       ·       ·           ·
  event_targets         ·         all         all ·   ·       ·     ·         ·       ·       ·           ·
  events                ·         all         all all all     ·     ·         ·       ·       ·           ·
  feedback              ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  feedback_asks         −         −           −   −   −       −     −         −       −       −           −
  figures               1         all         all all 3       2     1         1       1       1           1
  file_openings         ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  files                 2         17          9   13  9       5     3         2       2       2           2
  grant_reasons         ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  grant_reviews         ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  grants                ·         all         ·   ·   ·       2     1         1       1       ·           ·
  import_errors         ·         all         ·   ·   all     ·     ·         ·       ·       ·           ·
  imports               ·         all         ·   ·   all     ·     ·         ·       ·       ·           ·
  indicators            1         all         all all 3       2     1         1       1       1           1
  interests             ·         all         ·   1   ·       ·     ·         ·       ·       ·           ·
  invitation_items      ·         all         1   2   ·       ·     ·         ·       ·       ·           1
  invitation_tokens     −         −           −   −   −       −     −         −       −       −           −
  invitations           ·         all         1   1   ·       ·     ·         ·       ·       ·           1
  invoice_counters      −         −           −   −   −       −     −         −       −       −           −
  invoice_lines         ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  invoice_senders       ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  invoices              ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  item_decisions        ·         all         ·   1   ·       ·     ·         ·       ·       ·           ·
  item_notes            ·         ·           1   ·   ·       1     ·         ·       ·       ·           ·
  item_suggestions      ·         all         all ·   ·       ·     ·         ·       ·       ·           ·
  ledger_entries        1         all         all all all     2     1         1       1       1           1
  mails                 ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  matchings             ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  measures              ·         all         all all all     ·     ·         ·       ·       ·           ·
  meetings              ·         all         1   2   ·       1     1         ·       ·       ·           ·
  memberships           2         all         3   3   2       3     3         2       2       2           3
  message_files         ·         1           ·   all 2       ·     ·         ·       ·       ·           ·
  milestones            ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  municipalities        all       all         all all all     all   all       all     all     all         all
  newsletter_blocks     1         all         1   1   1       1     1         1       1       1           1
  newsletter_deliveries ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  newsletter_senders    ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  newsletters           1         all         1   1   1       1     1         1       1       1           1
  package_items         ·         all         all all all     ·     ·         ·       ·       ·           ·
  packages              ·         all         all all all     ·     ·         ·       ·       ·           ·
  paper_versions        ·         all         1   1   ·       1     ·         ·       ·       ·           ·
  papers                ·         all         3   4   ·       1     1         ·       ·       ·           ·
  participations        all       all         all all all     all   all       all     all     all         all
  people                ·         all         all all all     3     2         1       1       1           1
  pictures              1         all         2   2   all     1     1         1       1       1           1
  policies              ·         all         all all all     ·     ·         ·       ·       ·           ·
  policy_decisions      ·         all         all all all     ·     ·         ·       ·       ·           ·
  poll_answers          ·         all         ·   all ·       ·     ·         ·       ·       ·           ·
  poll_options          ·         all         ·   all ·       ·     ·         ·       ·       ·           ·
  poll_required         ·         all         ·   all ·       ·     ·         ·       ·       ·           ·
  populations           all       all         all all all     all   all       all     all     all         all
  preparations          ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  presences             ·         all         ·   1   ·       ·     ·         ·       ·       ·           ·
  profiles              ·         all         all all all     1     ·         ·       ·       ·           ·
  project_leaders       ·         all         all all all     ·     ·         ·       ·       ·           ·
  project_sums          1         all         all all all     1     1         1       1       1           1
  projects              all       all         all all all     all   all       all     all     all         all
  rate_limits           −         −           −   −   −       −     −         −       −       −           −
  reminders             ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  result_targets        ·         all         all all all     ·     ·         ·       ·       ·           ·
  risk_notes            ·         all         ·   ·   ·       ·     ·         ·       ·       ·           ·
  seats                 ·         all         all all all     ·     ·         ·       ·       1           1
  sessions              −         1           1   1   1       1     1         1       1       1           1
  settings              all       all         all all all     all   all       all     all     all         all
  share_links           ·         all         all ·   ·       ·     ·         ·       ·       ·           ·
  sign_ins              −         −           −   −   −       −     −         −       −       −           −
  sign_up_answers       ·         all         ·   1   ·       1     ·         ·       ·       ·           ·
  sign_up_links         −         −           −   −   −       −     −         −       −       −           −
  sign_up_sessions      ·         all         ·   1   ·       1     ·         ·       ·       ·           ·
  sign_ups              ·         all         ·   2   ·       1     ·         ·       ·       ·           ·
  status_editions       1         all         1   1   1       1     1         1       1       1           1
  status_requests       ·         all         all all ·       ·     ·         ·       ·       ·           ·
  status_suggestions    ·         all         ·   ·   all     ·     ·         ·       ·       ·           ·
  status_treatments     ·         all         1   1   all     ·     ·         ·       ·       ·           ·
  statuses              1         all         2   2   all     1     1         1       1       1           1
  stories               1         all         2   2   all     1     1         1       1       1           1
  story_activities      1         all         2   2   all     1     1         1       1       1           1
  story_forwards        ·         ·           all all ·       ·     ·         ·       ·       ·           ·
  story_quotes          1         all         2   2   all     1     1         1       1       1           1
  story_reads           ·         all         ·   all all     ·     ·         ·       ·       ·           ·
  story_reuses          ·         all         all all all     ·     ·         ·       ·       ·           ·
  story_targets         ·         all         1   1   all     ·     ·         ·       ·       ·           ·
  subscribers           ·         all         1   ·   ·       ·     ·         ·       ·       ·           ·
  subscription_links    −         −           −   −   −       −     −         −       −       −           −
  subscriptions         ·         all         1   ·   ·       ·     ·         ·       ·       ·           ·
  visit_ambassadors     ·         all         1   ·   ·       ·     ·         ·       ·       ·           1
  visit_answers         ·         all         1   ·   ·       1     ·         ·       ·       ·           ·
  visits                ·         all         2   1   ·       1     1         ·       ·       ·           ·
  worker_beats          −         −           −   −   −       −     −         −       −       −           −
`;

const [identities = [], ...rows] = matrix
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

/** Session hashes may not be read, so neither may the system column that tells what this transaction wrote. */
const planted = (table: string) =>
  table === "sessions" ? `person_id in ('${Object.values(cast).join("','")}')` : "xmin = pg_current_xact_id()::xid";

const viewerOf = (identity: string): Viewer =>
  identity === "anonymous" ? null : { id: cast[identity as keyof typeof cast] };

const seen = async (tx: Tx, identity: string, table: string, all: number) => {
  const count = `select count(*)::int as n from ${table} where ${planted(table)}`;
  const [row] = await playing(tx, viewerOf(identity), (as) => as.unsafe<{ n: number }[]>(count)).catch((error) => {
    if (error.code === "42501") return [];
    throw error;
  });
  if (!row) return "−";
  return row.n === all && all > 0 ? "all" : row.n === 0 ? "·" : String(row.n);
};

describe("who sees what", () => {
  test(
    "every table has its row in the matrix, every identity its column",
    rehearse(async (tx) => {
      const tables = await tx<
        { name: string }[]
      >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
      expect(rows.map(([table]) => table)).toEqual(tables.map(({ name }) => name));
      expect(identities).toEqual(["anonymous", ...Object.keys(cast)]);
    }),
  );

  test(
    "the matrix",
    rehearse(async (tx) => {
      await plant(tx);
      const found = [];
      for (const [table = ""] of rows) {
        const [total] = await tx.unsafe<{ n: number }[]>(
          `select count(*)::int as n from ${table} where ${planted(table)}`,
        );
        const cells = [];
        for (const identity of identities) cells.push(await seen(tx, identity, table, total?.n ?? 0));
        found.push([table, ...cells]);
      }
      expect(inWords(found)).toEqual(inWords(rows));
    }),
  );
});

/** One line for each cell, so that a difference names itself. */
const inWords = (lines: string[][]) =>
  lines.flatMap(([table, ...cells]) => identities.map((identity, n) => `${identity} sees ${table}: ${cells[n]}`));

const titles = async (tx: Tx, identity: string, table: string) => {
  const found = await playing(tx, viewerOf(identity), (as) =>
    as.unsafe<{ title: string }[]>(`select title from ${table} where ${planted(table)} order by 1`),
  );
  return found.map(({ title }) => title);
};

const byName = {
  secretariat: ["kmkClosed", "kmkMembers", "kmkOpen", "kmpClosed", "kmpMembers", "kmpOpen", "pastOpen"],
  kmp: ["kmpClosed", "kmpMembers", "kmpOpen"],
  kmk: ["kmkClosed", "kmkMembers", "kmkOpen", "pastOpen"],
  guest: ["kmpOpen"],
  neighbour: ["kmkOpen"],
};

test.each(identities)("the items and papers that %s reads, by name", (identity) =>
  rehearse(async (tx) => {
    await plant(tx);
    const expected = byName[identity as keyof typeof byName] ?? [];
    expect(await titles(tx, identity, "agenda_items")).toEqual(expected);
    expect(await titles(tx, identity, "papers")).toEqual(expected);
  })(),
);
