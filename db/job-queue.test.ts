import { expect } from "vitest";
import { onStage, person } from "./cast";
import { call, refused, type Tx } from "./rehearsal";

/** A job of that queue that the worker has given up. */
async function fail(tx: Tx, queue: string) {
  await tx`select app.enqueue(${queue}, '{"id": "secret-of-a-job"}')`;
  const [job] = await tx<
    { id: string }[]
  >`update pgboss.job set state = 'failed', completed_on = now(), output = '{"message": "The server is away"}'
    where name = ${queue} and data ->> 'id' = 'secret-of-a-job' returning id`;
  return job!.id;
}
const stateOf = async (tx: Tx, id: string) =>
  (await tx<{ state: string }[]>`select state from pgboss.job where id = ${id}`)[0]?.state;

onStage("the secretariat reads what failed and why, and nothing of what the job carried", async (tx) => {
  const id = await fail(tx, "import");
  const found = await call(
    tx,
    person("secretariat"),
    `select to_jsonb(f) as it from app.failed_jobs() f where id = '${id}'`,
  );
  expect(found).toMatchObject({ queue: "import", reason: "The server is away", may_retry: true });
  expect(JSON.stringify(found)).not.toContain("secret-of-a-job");
  expect(
    await call(tx, person("secretariat"), "select failed > 0 as it from app.queue_states() where queue = 'import'"),
  ).toBe(true);
});

onStage("a failed job is tried again once, and who asked stands in the log", async (tx) => {
  const id = await fail(tx, "import");
  await call(tx, person("secretariat"), `select app.retry_job('${id}')`);
  expect(await stateOf(tx, id)).toBe("retry");
  expect(await refused(tx, person("secretariat"), `select app.retry_job('${id}')`)).toBe("changed");
  expect(
    await tx`select count(*)::int as n from audit_entries where action = 'jobs.retried' and subject = ${id}`,
  ).toEqual([{ n: 1 }]);
});

onStage("nobody else sees the queue or touches it, and a sign-in is not tried again", async (tx) => {
  const id = await fail(tx, "import");
  for (const query of [
    "select * from app.queue_states()",
    "select * from app.failed_jobs()",
    `select app.retry_job('${id}')`,
  ])
    for (const other of [person("kmp"), person("guest"), null]) expect(await refused(tx, other, query)).toBe("42501");
  const signIn = await fail(tx, "sign-in-mail");
  expect(await refused(tx, person("secretariat"), `select app.retry_job('${signIn}')`)).toBe("changed");
});
