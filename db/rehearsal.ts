import postgres from "postgres";
import { afterAll } from "vitest";
import type { Viewer } from ".";

/** The owner of the tables, whom no policy binds. */
export const owner = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 2, onnotice() {} });
afterAll(() => owner.end());

export type Tx = postgres.TransactionSql;

// The owner made the faces, so it may also wear them. Two files that grant at once would disturb each other.
await owner.begin((tx) => [
  tx`select pg_advisory_xact_lock(7042)`,
  tx.unsafe("grant app_user, app_anon, app_worker to current_user with inherit false, set true"),
]);

/** A test in one transaction of the owner, of which nothing stays. */
export const rehearse = (work: (tx: Tx) => Promise<unknown>) => async () => {
  const curtain = new Error("the end");
  const scene = owner.begin(async (tx) => {
    await work(tx);
    throw curtain;
  });
  await scene.catch((error) => {
    if (error !== curtain) throw error;
  });
};

/** Does something within a rehearsal as a viewer would; what is refused leaves nothing behind. */
export const playing = <T>(tx: Tx, viewer: Viewer, work: (tx: Tx) => PromiseLike<T>) =>
  tx.savepoint(async (sp) => {
    await sp`select set_config('app.viewer_id', ${idOf(viewer)}, true), set_config('app.preview', ${previewOf(viewer)}, true),
      set_config('app.session', ${sessionOf(viewer)}, true), set_config('role', ${viewer === "worker" ? "app_worker" : viewer ? "app_user" : "app_anon"}, true)`;
    const result = await work(sp);
    await sp`select set_config('role', 'none', true), set_config('app.viewer_id', '', true), set_config('app.preview', '', true), set_config('app.session', '', true)`;
    return result;
  }) as Promise<T>;

const idOf = (viewer: Viewer) => (viewer && viewer !== "worker" ? viewer.id : "");
const previewOf = (viewer: Viewer) => (viewer && viewer !== "worker" ? (viewer.preview ?? "") : "");

const sessionOf = (viewer: Viewer) => (viewer && viewer !== "worker" ? (viewer.sessionId ?? "") : "");

/** The first column, `it`, of what a viewer reads of the planted rows; see cast.ts for their keys. */
export const reads = async (tx: Tx, viewer: Viewer, query: string) => {
  const found = await playing(tx, viewer, (as) => as.unsafe<{ it: string | null }[]>(query));
  return found.map(({ it }) => it).filter((it) => it?.includes("-aaaa-4aaa-8aaa-"));
};

/** What a function answers a viewer: `it` of the first row. */
export const call = async (tx: Tx, viewer: Viewer, query: string) =>
  (await playing(tx, viewer, (as) => as.unsafe<{ it: unknown }[]>(query)))[0]?.it;

/** How many rows a viewer's write touched. */
export const writes = async (tx: Tx, viewer: Viewer, query: string) =>
  (await playing(tx, viewer, (as) => as.unsafe(query))).count;

/** Why a viewer's query was refused. */
export const refused = (tx: Tx, viewer: Viewer, query: string) =>
  refusal(playing(tx, viewer, (as) => as.unsafe(query)));

/** Why it was refused: the key of a message, or the database's code. */
export const refusal = (work: PromiseLike<unknown>): Promise<string> =>
  Promise.resolve(work).then(
    () => "nothing was refused",
    (error: { code?: string; message: string }) =>
      error.code === "KM001" ? error.message : (error.code ?? String(error)),
  );
