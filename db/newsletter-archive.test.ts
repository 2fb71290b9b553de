import { expect } from "vitest";
import { onStage, person } from "./cast";
import { issues } from "./cast-newsletters";
import { call, reads, type Tx } from "./rehearsal";

/** What a stranger and a guest read of the draft. */
const seen = async (tx: Tx) => {
  const itself = `select id::text as it from newsletters where id = '${issues.draft}'`;
  const words = `select newsletter_id::text as it from newsletter_blocks where newsletter_id = '${issues.draft}'`;
  return [await reads(tx, null, itself), await reads(tx, person("guest"), itself), await reads(tx, null, words)].flat();
};
const step = async (tx: Tx, name: string) => {
  const [now] = await tx<{ version: number }[]>`select version from newsletters where id = ${issues.draft}`;
  await call(
    tx,
    person("secretariat"),
    `select app.newsletter_step('${issues.draft}', '${name}', null, ${now?.version}) as it`,
  );
};
const start = (tx: Tx) => call(tx, "worker", `select app.start_newsletter('${issues.draft}') as it`);

onStage(
  "everybody reads an issue to all from the start of sending on, not before and not once called off",
  async (tx) => {
    expect(await seen(tx)).toEqual([]);
    await step(tx, "schedule");
    expect(await seen(tx)).toEqual([]);
    await start(tx);
    expect(await seen(tx)).toEqual([issues.draft, issues.draft, issues.draft]);
    await step(tx, "pause");
    expect(await seen(tx)).toEqual([issues.draft, issues.draft, issues.draft]);
    await step(tx, "cancel");
    expect(await seen(tx)).toEqual([]);
  },
);

onStage("an issue to members alone is read by no stranger while it is being sent", async (tx) => {
  await tx`update newsletters set lists = '{kmp}' where id = ${issues.draft}`;
  await step(tx, "schedule");
  await start(tx);
  expect(await seen(tx)).toEqual([]);
});
