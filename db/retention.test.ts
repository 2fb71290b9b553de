import { expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, refused, type Tx } from "./rehearsal";

const preview = async (tx: Tx, rule: string) =>
  call(tx, person("secretariat"), `select rows as it from app.retention_preview() where rule = '${rule}'`);
const retain = async (tx: Tx, rule: string, most = 1000) =>
  call(tx, "worker", `select app.retain('${rule}', ${most}) as it`);

onStage(
  "a mail's words are gone after thirty days; to whom it went, what it was and what it was about stay",
  async (tx) => {
    const about = "2c5ea4c0-4067-11e9-8bad-9b1deb4d3b7d";
    const write = (days: number) => tx`insert into mails (kind, address, subject, data, queued_at, sent_at)
    values ('story', ${`d${days}@stage.example`}, 'Emne', ${tx.json({ visit: about, name: "Words" })}, now() - make_interval(days => ${days}), now())`;
    for (const days of [29, 31]) await write(days);
    const before = Number(await preview(tx, "mail_words"));
    expect(before).toBeGreaterThan(0);
    expect(await retain(tx, "mail_words")).toBe(before);
    const kept =
      await tx`select address, subject, data from mails where address in ('d29@stage.example', 'd31@stage.example') order by address`;
    expect(kept).toEqual([
      { address: "d29@stage.example", subject: "Emne", data: { visit: about, name: "Words" } },
      { address: "d31@stage.example", subject: "Emne", data: { visit: about } },
    ]);
    expect(await preview(tx, "mail_words")).toBe(0);
  },
);

onStage("the log forgets from where after a month, and never what", async (tx) => {
  await tx`update audit_entries set network = '192.0.2.1', at = now() - interval '31 days' where subject = ${cast.kmp}`;
  const [all] = await tx`select count(*)::int as n from audit_entries`;
  expect(await retain(tx, "networks")).toBeGreaterThan(0);
  expect(
    await tx`select count(*)::int as n from audit_entries where network is not null and at < now() - interval '30 days'`,
  ).toEqual([{ n: 0 }]);
  expect(await tx`select count(*)::int as n from audit_entries`).toEqual([all]);
});

onStage("every rule can be asked and followed, in handfuls, and what it took is written down", async (tx) => {
  const rules = await tx<{ rule: string }[]>`select rule from app.retention_rules()`;
  expect(rules.length).toBeGreaterThan(10);
  for (const { rule } of rules) await retain(tx, rule);
  await tx`insert into sessions (person_id, token_hash, seen_at) select ${cast.kmp}, sha256(n::text::bytea), now() - interval '40 days' from generate_series(1, 5) n`;
  expect(await retain(tx, "sessions", 3)).toBe(3);
  expect(await retain(tx, "sessions", 3)).toBe(2);
  expect(await retain(tx, "sessions", 3)).toBe(0);
  expect(
    await call(
      tx,
      person("secretariat"),
      "select last_rows as it from app.retention_preview() where rule = 'sessions'",
    ),
  ).toBe(5);
});

onStage("who left two years ago is forgotten, who left yesterday is not", async (tx) => {
  await tx`update people set deactivated_at = now() - interval '731 days' where id = ${cast.expired}`;
  expect(await retain(tx, "leavers")).toBeGreaterThan(0);
  const names = await tx`select id, name from people where id in (${cast.expired}, ${cast.deactivated}) order by id`;
  expect(names.map(({ name }) => name)).toEqual(["Slettet person", "deactivated"]);
});

onStage("nobody else sees or follows the rules", async (tx) => {
  expect(await refused(tx, person("kmp"), "select * from app.retention_preview()")).toBe("42501");
  expect(await refused(tx, person("secretariat"), "select app.retain('audit')")).toBe("42501");
});
