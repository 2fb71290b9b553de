import { AsyncLocalStorage } from "node:async_hooks";
import { drizzle } from "drizzle-orm/pg-proxy";
import { Line } from "./line";
import { measured } from "./measured";
import * as schema from "./schema";
import { Unavailable } from "./unavailable";

const connections = Number(process.env.DATABASE_CONNECTIONS ?? 10);
const deadline = Number(process.env.DATABASE_DEADLINE_MS ?? 10_000);

/** Who a transaction works as: a person, perhaps seeing as a guest; a stranger (`null`); or the worker. */
export type Viewer =
  | { id: string; preview?: string | undefined; sessionId?: string | undefined; network?: string | undefined }
  | "worker"
  | null;

/** Named as the session of a viewer for whom no browser asks: a calendar that follows, a letter on its way to its reader. */
export const noBrowser = "00000000-0000-0000-0000-000000000000";

/** Read what this viewer may see, all of it as of one moment. One query costs one round trip. */
export const readAs = <T>(viewer: Viewer, work: (tx: Reader) => PromiseLike<T>) => transact(reading, viewer, work);

/** Change what this viewer may change: all that `work` does, or nothing if it throws. */
export const as = <T>(viewer: Viewer, work: Work<T>) => {
  if (viewer && viewer !== "worker" && viewer.preview) throw new Error("Who sees with other eyes writes nothing");
  return transact(writing, viewer, work);
};

export type Writer = Omit<typeof db, "transaction">;
export type Reader = Omit<Writer, "insert" | "update" | "delete" | "refreshMaterializedView">;
type Work<T> = (tx: Writer) => PromiseLike<T>;
const reading = "begin isolation level repeatable read read only";
const writing = "begin";
const naming =
  "select set_config('role', $1, true), set_config('app.viewer_id', $2, true), set_config('app.preview', $3, true), set_config('app.session', $4, true), set_config('app.network', $5, true)";

/** A query belongs to the call it is made in, not to a `tx`: one kept for later, or lent to another viewer, opens nothing. */
type Call = { open: boolean; line?: Line };
const current = new AsyncLocalStorage<Call>();
const db = drizzle(
  async (text, params, method) => {
    const call = current.getStore();
    if (!call?.open || !call.line) throw new Error("This transaction is over: await every query inside it");
    const query = call.line.send(text, params);
    return { rows: await (method === "all" ? query.values() : query) };
  },
  { schema, casing: "snake_case" },
);

/** One turn on a line, cut short when the deadline passes or the line is lost; such a line is not used again. */
async function transact<T>(begin: string, viewer: Viewer, work: Work<T>): Promise<T> {
  if (current.getStore()?.open) throw new Error("as and readAs do not nest: use the tx you have");
  const call: Call = { open: true };
  const cut = Promise.withResolvers<never>();
  const timer = setTimeout(() => cut.reject(new Unavailable(`The database took more than ${deadline} ms`)), deadline);
  const [turn, began] = [take(), performance.now()];
  try {
    const idle = await Promise.race([turn, cut.promise]);
    const line = idle?.alive ? idle : new Line();
    call.line = line;
    line.lost = cut.reject;
    return await Promise.race([current.run(call, converse, call, line, begin, viewer, work), cut.promise]);
  } catch (error) {
    if (error instanceof Unavailable) {
      call.line?.close();
      measured.lost++;
    }
    throw error;
  } finally {
    call.open = false;
    clearTimeout(timer);
    measured.transactions++;
    measured.seconds += (performance.now() - began) / 1000;
    turn.then((idle) => give(call.line ?? idle));
  }
}

/** Begin, the viewer's name and the first query leave together; a read's commit leaves with whatever comes next. */
async function converse<T>(call: Call, line: Line, begin: string, viewer: Viewer, work: Work<T>) {
  await line.ready;
  const opening = Promise.all([line.send(begin), line.send(naming, faceOf(viewer))]);
  opening.catch(() => {}); // told below, after the query behind it has failed too
  try {
    const result = await work(db);
    await opening;
    call.open = false;
    const end = line.send("commit");
    if (begin === writing && (await end).command !== "COMMIT")
      throw new Error("Rolled back: the work hid a failed query");
    return result;
  } catch (error) {
    call.open = false;
    await line.send("rollback");
    await opening;
    throw error;
  }
}

const faceOf = (viewer: Viewer) => {
  if (viewer === "worker") return ["app_worker", "", "", "", ""];
  return viewer
    ? ["app_user", viewer.id, viewer.preview ?? "", viewer.sessionId ?? "", viewer.network ?? ""]
    : ["app_anon", "", "", "", ""];
};

/** As many places as connections, first come, first served. */
const places: (Line | undefined)[] = Array(connections).fill(undefined);
const queue: ((line?: Line) => void)[] = [];
const take = () =>
  new Promise<Line | undefined>((turn) => {
    if (places.length) turn(places.pop());
    else measured.waiting = queue.push(turn);
  });
const give = (line?: Line) => {
  (queue.shift() ?? ((idle) => places.push(idle)))(line);
  measured.waiting = queue.length;
};
