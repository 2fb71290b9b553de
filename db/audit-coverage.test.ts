import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { owner, refused } from "./rehearsal";

/** Why a change of these needs no entry of its own. What is on no list and has no trigger fails. */
const reasons: Record<string, string> = {
  "the log and what guards it":
    "audit_entries erasures retention_runs rate_limits sign_ins sessions worker_beats demos demo_mails mails",
  "kept by triggers and functions, from what is audited":
    "account_sums activity_shares project_sums invoice_counters invoice_lines story_activities import_errors",
  "secrets as hashes, made for a row that is audited":
    "address_changes calendar_feeds feedback_asks invitation_tokens passkey_challenges recovery_codes sign_up_links subscription_links",
  "never changed afterwards, and says itself who and when":
    "consents conversation_messages conversations message_files encounters encounter_photos file_openings story_reads story_forwards story_reuses risk_notes paper_versions share_links presences",
  "goes and comes with what is audited":
    "closed_seats invitation_items dataset_files indicators figures data_tables data_rows data_answers matchings newsletter_deliveries newsletter_links subscribers subscriptions sign_up_answers sign_up_sessions newsletter_blocks municipalities files",
  "told in confidence, and the person it is about reads the log": "ambassador_conflicts",
  "one's own plans and answers, which open nothing to anybody":
    "ambassadors ambassador_days attendances committee_meetings action_points meeting_calls date_polls poll_answers poll_options poll_required event_goers event_targets events feedback item_notes item_suggestions reminders status_suggestions visit_answers",
};

const tablesWith = async (trigger: string) =>
  (
    await owner.unsafe<{ it: string }[]>(
      `select c.relname as it from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and ${trigger}
      exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'app.audited'::regproc) order by 1`,
    )
  ).map(({ it }) => it);

test("every table is audited, or a reason is written why not", async () => {
  const excused = Object.values(reasons).flatMap((names) => names.split(" "));
  const open = await tablesWith("not");
  expect(open.filter((name) => !excused.includes(name))).toEqual([]);
  expect(excused.filter((name) => !open.includes(name))).toEqual([]);
});

test("every audited table has a name in both languages", async () => {
  const audited = await tablesWith("");
  for (const language of ["da", "en"]) {
    const { tables } = JSON.parse(readFileSync(`messages/${language}/audit.json`, "utf8"));
    expect(
      Object.keys(tables)
        .filter((name) => name !== "jobs")
        .sort(),
    ).toEqual(audited.toSorted());
  }
});

onStage("nobody but the database writes the log, alters it or takes from it", async (tx) => {
  for (const write of [
    "insert into audit_entries (action, subject) values ('people.created', 'x')",
    "update audit_entries set action = 'people.changed'",
    "delete from audit_entries",
  ])
    for (const viewer of [person("secretariat"), person("guest"), "worker" as const, null])
      expect(await refused(tx, viewer, write)).toBe("42501");
});

onStage("an entry says from where, where the web says it, and nothing where it does not", async (tx) => {
  const change = async (network: string) => {
    await tx`select set_config('app.network', ${network}, true)`;
    await tx`update people set title = ${`from ${network}`} where id = ${cast.kmp}`;
    const [entry] = await tx`select network from audit_entries where subject = ${cast.kmp} order by at desc limit 1`;
    return entry?.network;
  };
  expect(await change("192.0.2.7")).toBe("192.0.2.7");
  expect(await change("")).toBeNull();
});
