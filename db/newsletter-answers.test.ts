import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { key } from "./cast-keys";
import { issues, subscribers } from "./cast-newsletters";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

const { stranger } = subscribers;
const nobody = key(77, 9);
const hear = (tx: Tx, how: string, { issue = issues.sent, reader = stranger, at = "", why = "it came back" } = {}) =>
  call(tx, null, `select app.hear_return('${issue}', '${reader}', '${at}', '${how}', '${why}') as it`);
const stopped = async (tx: Tx, id = stranger) =>
  (
    await tx<
      { it: string | null; why: string }[]
    >`select stopped_for as it, stopped_why as why from subscribers where id = ${id}`
  )[0];
const lists = async (tx: Tx) =>
  (await tx<{ list: string }[]>`select list from subscriptions where subscriber_id = ${stranger}`).map(
    ({ list }) => list,
  );

/** Earlier issues that the stranger got, the oldest first. */
const earlier = async (tx: Tx, count: number) => {
  const ids = Array.from({ length: count }, (_, at) => key(78, 20 + at));
  for (const [at, id] of ids.entries()) {
    await tx`insert into newsletters (id, title, slug, lists, created_by, send_at, started_at, finished_at)
      select ${id}, 'Earlier', ${id}, lists, created_by, now(), now(), now() from newsletters where id = ${issues.sent}`;
    await tx`insert into newsletter_deliveries (newsletter_id, subscriber_id, sent_at)
      values (${id}, ${stranger}, now() - ${count - at} * interval '31 days')`;
  }
  return ids;
};
const readersNow = async (tx: Tx) =>
  (await tx<{ it: string }[]>`select app.newsletter_readers('{public}') as it`).map(({ it }) => it);

describe("a mail that came back", () => {
  onStage("for good stops the address, and the secretariat reads why", async (tx) => {
    await hear(tx, "hard", { why: "550 5.1.1 Nobody here" });
    expect(await stopped(tx)).toEqual({ it: "gone", why: "550 5.1.1 Nobody here" });
    expect(await lists(tx)).toEqual(["public"]); // the consent stands, should the address live again
    expect(await readersNow(tx)).not.toContain(stranger);
  });

  onStage("for now stops the address at the third issue in a row, however often each is told", async (tx) => {
    const [first, second] = await earlier(tx, 2);
    for (const issue of [first, second, second, second]) await hear(tx, "soft", { issue: issue! });
    expect((await stopped(tx))?.it).toBeNull();
    await hear(tx, "soft");
    expect((await stopped(tx))?.it).toBe("returned");
  });

  onStage("for now stops nobody where one between them arrived", async (tx) => {
    const [first, second] = await earlier(tx, 3);
    for (const issue of [first, second, issues.sent]) await hear(tx, "soft", { issue: issue! });
    expect((await stopped(tx))?.it).toBeNull();
  });

  onStage("is found by its address where its name was lost, if something was sent there lately", async (tx) => {
    await hear(tx, "hard", { issue: nobody, reader: nobody, at: "Stranger@Reader.Example" });
    expect((await stopped(tx))?.it).toBe("gone");
    await hear(tx, "hard", { issue: nobody, reader: nobody, at: "kmp@stage.example" });
    expect((await stopped(tx, subscribers.kmp))?.it).toBeNull();
  });

  onStage(
    "from an address that nobody knows, or in words that say nothing, changes nothing and is answered alike",
    async (tx) => {
      const before = await tx`select * from newsletter_deliveries order by 1, 2`;
      for (const how of ["hard", "soft", "complaint"])
        expect(await hear(tx, how, { issue: nobody, reader: nobody, at: "else@where.example" })).toBe("");
      expect(await hear(tx, "rubbish")).toBe("");
      expect(await tx`select * from newsletter_deliveries order by 1, 2`).toEqual(before);
    },
  );
});

describe("a complaint", () => {
  onStage("takes the consent back, and no stranger's form writes to the address again", async (tx) => {
    await hear(tx, "hard");
    for (const _ of "twice") await hear(tx, "complaint", { why: "abuse" });
    expect(await stopped(tx)).toEqual({ it: "complaint", why: "abuse" });
    expect(await lists(tx)).toEqual([]);
    const proofs = await tx`select from consents where subscriber_id = ${stranger} and withdrawn_at is null`;
    expect(proofs).toHaveLength(0);
    await call(tx, null, "select app.subscribe('Stranger@reader.example', '{public}', 'da') as it");
    expect(await tx`select from mails where address = 'stranger@reader.example' and queued_at = now()`).toHaveLength(0);
    await hear(tx, "soft"); // a lighter word afterwards
    expect((await stopped(tx))?.it).toBe("complaint");
  });

  onStage("is undone by the reader's own choice, and by nothing else", async (tx) => {
    await hear(tx, "complaint");
    await call(
      tx,
      person("secretariat"),
      "select app.import_subscribers('{stranger@reader.example}', '{public}', 'da') as it",
    );
    expect((await stopped(tx))?.it).toBe("complaint");
    await call(tx, null, "select app.change_subscription(sha256('stranger'), '{public}', 'da', false) as it");
    expect((await stopped(tx))?.it).toBeNull();
    expect(await readersNow(tx)).toContain(stranger);
  });
});

describe("one a month at most", () => {
  onStage("leaves out who got one within thirty days, and nobody else", async (tx) => {
    const choose = (seldom: boolean) =>
      call(tx, null, `select app.change_subscription(sha256('stranger'), '{public}', 'da', ${seldom}) as it`);
    expect(await readersNow(tx)).toContain(stranger);
    await choose(true);
    expect(await readersNow(tx)).not.toContain(stranger);
    await tx`update newsletter_deliveries set sent_at = now() - interval '31 days' where subscriber_id = ${stranger}`;
    expect(await readersNow(tx)).toContain(stranger);
    await tx`update newsletter_deliveries set sent_at = null where subscriber_id = ${stranger}`; // another issue is on its way to them
    expect(await readersNow(tx)).not.toContain(stranger);
    await choose(false);
    expect(await readersNow(tx)).toContain(stranger);
  });
});

describe("clicks", () => {
  const follow = (tx: Tx, slug: string, counted = true) =>
    call(tx, null, `select app.follow_issue_link('${slug}', ${counted}) as it`);
  const clicks = async (tx: Tx) =>
    (await tx<{ clicks: number }[]>`select clicks from newsletter_links where slug = 'stage'`)[0]?.clicks;
  const allow = (value: string) =>
    `insert into settings values ('newsletter_clicks', '${value}') on conflict (key) do update set value = excluded.value`;

  onStage("are not counted, and links stay as they are, until the law's basis is written down", async (tx) => {
    const shorten = `select app.short_links('${issues.draft}', '{https://b.example/}') as it`;
    expect(await follow(tx, "stage")).toBe("https://a.example/");
    expect(await clicks(tx)).toBe(0);
    expect(await call(tx, "worker", shorten)).toEqual({});
    expect(await refused(tx, person("secretariat"), allow("ja"))).toBe("23514");
    expect(await refused(tx, person("kmp"), allow("Databeskyttelsesforordningen artikel 6"))).toBe("42501");
    await writes(tx, person("secretariat"), allow("Databeskyttelsesforordningen artikel 6"));
    await follow(tx, "stage");
    await follow(tx, "stage", false);
    expect(await clicks(tx)).toBe(1);
    const made = await call(tx, "worker", shorten);
    expect(made).toEqual({ "https://b.example/": expect.stringMatching(/^[0-9a-f]{12}$/) });
    expect(await call(tx, "worker", shorten)).toEqual(made);
    await writes(tx, person("secretariat"), allow(""));
    await follow(tx, "stage");
    expect(await clicks(tx)).toBe(1);
  });

  onStage("lead nowhere but to links that were in an issue, and only the secretariat reads how many", async (tx) => {
    expect(await follow(tx, "https://evil.example")).toBeNull();
    for (const role of ["kmp", "guest"] as const)
      expect(await reads(tx, person(role), "select newsletter_id::text as it from newsletter_links")).toEqual([]);
    expect(await refused(tx, null, "select app.short_links(null, '{}')")).toBe("42501");
  });
});

describe("links that are tried", () => {
  onStage("are asked for by the secretariat alone, and what came of it is kept once a link", async (tx) => {
    const ask = `select app.ask_links('${issues.draft}', '{https://b.example/}') as it`;
    expect(await refused(tx, person("kmp"), ask)).toBe("42501");
    expect(await refused(tx, person("secretariat"), ask)).toBe("nothing was refused");
    const keep = (problem: string | null) =>
      call(
        tx,
        "worker",
        `select app.keep_link_checks('${issues.draft}', '${JSON.stringify([{ url: "https://b.example/", problem }])}') as it`,
      );
    await keep("404");
    await keep(null);
    expect(
      await tx`select problem, checked_at is not null as at from newsletter_links where newsletter_id = ${issues.draft}`,
    ).toEqual([{ problem: null, at: true }]);
  });
});
