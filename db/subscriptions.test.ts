import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { consentText, subscribers } from "./cast-newsletters";
import { call, playing, refused, type Tx } from "./rehearsal";

const link = (name: string) => `sha256('${name}')`;
const subscribe = (address: string, lists = "{public}") => `select app.subscribe('${address}', '${lists}', 'da') as it`;
const mailed = async (tx: Tx, kind = "subscription_proof") =>
  (
    await tx<{ it: string }[]>`select address as it from mails where kind = ${kind} and queued_at = now() order by 1`
  ).map(({ it }) => it);
const lists = async (tx: Tx, address: string) =>
  (
    await tx<{ it: string }[]>`select l.list as it from subscriptions l join subscribers s on s.id = l.subscriber_id
      where s.address = ${address} order by 1`
  ).map(({ it }) => it);
const issue = async (tx: Tx, address: string) => {
  const [row] = await tx<{ id: string }[]>`select id from subscribers where address = ${address}`;
  await call(tx, "worker", `select app.issue_subscription_link('${row?.id}', ${link(address)}) as it`);
};
const behind = async (tx: Tx, name: string) =>
  (await call(tx, null, `select app.subscription_behind(${link(name)}) as it`)) as { state: string } | null;
const consenting = async (tx: Tx, who: string) =>
  (await tx<{ it: boolean }[]>`select app.has_consent(${who}) as it`)[0]?.it;

describe("whoever asks for the newsletter", () => {
  onStage(
    "gets one mail a day and nothing else, whatever the capitals, and is on no list before the yes",
    async (tx) => {
      await call(tx, null, subscribe("New@Reader.Example"));
      await call(tx, null, subscribe("new@reader.example", "{901}"));
      expect(await mailed(tx)).toEqual(["new@reader.example"]);
      expect(await lists(tx, "new@reader.example")).toEqual([]);
      await issue(tx, "new@reader.example");
      expect((await behind(tx, "new@reader.example"))?.state).toBe("unproved");
      expect(await lists(tx, "new@reader.example")).toEqual([]);
      await call(tx, null, `select app.prove_subscription(${link("new@reader.example")}) as it`);
      await call(tx, null, `select app.prove_subscription(${link("new@reader.example")}) as it`);
      expect(await lists(tx, "new@reader.example")).toEqual(["901"]);
      const [consent] =
        await tx`select source, text_id, proved_at, withdrawn_at from consents c join subscribers s on s.id = c.subscriber_id
      where s.address = 'new@reader.example'`;
      expect(consent).toMatchObject({ source: "form", text_id: consentText, withdrawn_at: null });
      await tx`update subscribers set asked_at = now() - interval '25 hours' where address = 'new@reader.example'`;
      await call(tx, null, subscribe("new@reader.example"));
      expect(await mailed(tx)).toHaveLength(2);
    },
  );

  onStage("changes nothing for an address that is already on a list", async (tx) => {
    await call(tx, null, subscribe("stranger@reader.example", "{901}"));
    expect(await lists(tx, "stranger@reader.example")).toEqual(["public"]);
    expect(await consenting(tx, subscribers.stranger)).toBe(true);
  });

  onStage("comes on no list of a forum that the address has no seat in", async (tx) => {
    await call(
      tx,
      null,
      `select app.change_subscription(${link("stranger")}, '{public,kmp,guests}', 'en', false) as it`,
    );
    expect(await lists(tx, "stranger@reader.example")).toEqual(["public"]);
    await call(tx, person("kmp"), "select app.subscribe_me('{kmp,kmk,901}') as it");
    expect(await lists(tx, "kmp@stage.example")).toEqual(["901", "kmp"]);
    await call(tx, person("guest"), "select app.subscribe_me('{guests}') as it");
    expect(await lists(tx, "guest@stage.example")).toEqual(["guests"]);
  });
});

describe("the holder of a link", () => {
  onStage("leaves once, however often it is said, and may come back", async (tx) => {
    for (const _ of "twice") await call(tx, null, `select app.unsubscribe(${link("stranger")}) as it`);
    expect(await lists(tx, "stranger@reader.example")).toEqual([]);
    expect((await behind(tx, "stranger"))?.state).toBe("ended");
    expect(await consenting(tx, subscribers.stranger)).toBe(false);
    await call(tx, null, `select app.change_subscription(${link("stranger")}, '{public}', 'da', false) as it`);
    expect(await consenting(tx, subscribers.stranger)).toBe(true);
    expect(await tx`select from consents where subscriber_id = ${subscribers.stranger}`).toHaveLength(2);
  });

  onStage("takes everything along and erases it, and leaving after that is no fault", async (tx) => {
    const file = await call(tx, null, `select app.subscription_export(${link("stranger")}) as it`);
    expect(file).toMatchObject({ address: "stranger@reader.example", consents: [{ version: 900, text: "Ja" }] });
    await call(tx, null, `select app.erase_subscriber(${link("stranger")}) as it`);
    expect(await tx`select from consents where subscriber_id = ${subscribers.stranger}`).toHaveLength(0);
    expect(await behind(tx, "stranger")).toBeNull();
    expect(await refused(tx, null, `select app.unsubscribe(${link("stranger")})`)).toBe("nothing was refused");
    expect(await refused(tx, null, `select app.prove_subscription(${link("stranger")})`)).toBe("42501");
  });

  onStage("without one nothing is read or changed", async (tx) => {
    expect(await behind(tx, "guessed")).toBeNull();
    expect(await refused(tx, null, `select app.change_subscription(${link("guessed")}, '{}', 'da', false)`)).toBe(
      "42501",
    );
    expect(await refused(tx, null, "select app.subscribe_me('{public}')")).toBe("42501");
  });
});

describe("the secretariat", () => {
  onStage("asks imported addresses, of which none counts before its yes", async (tx) => {
    const ask = "select app.import_subscribers('{one@import.example,stranger@reader.example}', '{public}', 'da') as it";
    expect(await call(tx, person("secretariat"), ask)).toBe(1);
    expect(await call(tx, person("secretariat"), ask)).toBe(0);
    expect(await mailed(tx)).toEqual(["one@import.example"]);
    expect(await lists(tx, "one@import.example")).toEqual([]);
    for (const role of ["kmp", "kmk", "project", "guest"] as const)
      expect(await refused(tx, person(role), ask)).toBe("42501");
  });

  onStage("asks again by a new text, and until the new yes nothing is sent", async (tx) => {
    const write = (again: boolean, number: number) =>
      playing(
        tx,
        person("secretariat"),
        (as) =>
          as`insert into consent_texts (number, words, words_en, asks_again, written_by) values (${number}, 'Nyt', 'New', ${again}, ${cast.secretariat})`,
      );
    await write(false, 901);
    expect(await consenting(tx, subscribers.stranger)).toBe(true);
    expect(await mailed(tx, "subscription_again")).not.toContain("stranger@reader.example");
    await write(true, 902);
    expect(await consenting(tx, subscribers.stranger)).toBe(false);
    expect(await mailed(tx, "subscription_again")).toContain("stranger@reader.example");
    expect((await behind(tx, "stranger"))?.state).toBe("again");
    await call(tx, null, `select app.prove_subscription(${link("stranger")}) as it`);
    expect(await consenting(tx, subscribers.stranger)).toBe(true);
    const theirs = "insert into consent_texts (number, words, words_en) values (903, 'x', 'x')";
    expect(await refused(tx, person("kmp"), theirs)).toBe("42501");
  });

  onStage("forgets after a month who never answered", async (tx) => {
    await call(tx, null, subscribe("silent@reader.example"));
    await tx`update subscribers set created_at = now() - interval '31 days' where address in ('silent@reader.example', 'stranger@reader.example')`;
    await call(tx, "worker", "select app.forget_unproved() as it");
    expect(await tx`select from subscribers where address = 'silent@reader.example'`).toHaveLength(0);
    expect(await tx`select from subscribers where id = ${subscribers.stranger}`).toHaveLength(1);
  });
});
