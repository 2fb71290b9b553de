import net from "node:net";
import { setTimeout } from "node:timers/promises";
import { vi } from "vitest";

type Options = { connections?: number; deadline?: number; url?: string | undefined };

/** A new copy of the door, as another process would have it. */
export async function freshDoor({ connections = 10, deadline = 1000, url }: Options = {}) {
  vi.resetModules();
  process.env.DATABASE_CONNECTIONS = String(connections);
  process.env.DATABASE_DEADLINE_MS = String(deadline);
  if (url) process.env.DATABASE_URL = url;
  return { ...(await import(".")), ...(await import("./schema")), ...(await import("./unavailable")) };
}

export type Door = Awaited<ReturnType<typeof freshDoor>>;

/** The same database under another name and password. */
export const asLogin = (url: string | undefined, username: string, password: string) =>
  Object.assign(new URL(url ?? ""), { username, password }).href;

/**
 * Stands between the door and the server: holds everything back for `delay` each way, lets `edit` change what the door
 * says, and counts how often the door spoke anew after an answer.
 */
export async function between(
  url: string | undefined,
  { delay = 0, edit = (said: Buffer, _door: net.Socket) => said } = {},
) {
  const target = new URL(url ?? "");
  const to = { port: Number(target.port), host: target.hostname, noDelay: true };
  const seen = { turns: 0, answered: true };
  const server = net.createServer({ noDelay: true }, (door) => {
    const database = net.connect(to);
    const later = (act: () => void) => void pause(delay).then(act);
    door.on("data", (said) => {
      if (seen.answered) seen.turns++;
      seen.answered = false;
      later(() => database.writable && database.write(edit(said, door)));
    });
    database.on("data", (answer) =>
      later(() => {
        seen.answered = true;
        door.write(answer);
      }),
    );
    for (const [one, other] of [
      [door, database],
      [database, door],
    ] as const)
      one.on("error", () => {}).on("close", () => other.destroy());
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  server.unref();
  target.port = String((server.address() as net.AddressInfo).port);
  return { url: target.href, seen };
}

/** Work that takes its time. */
export const pause = (ms: number) => setTimeout(ms, undefined, { ref: false });

/** All calls to their end; that none hangs is the point. */
export async function settle(calls: Promise<unknown>[], limit: number) {
  const begun = performance.now();
  const results = await Promise.race([Promise.allSettled(calls), pause(limit)]);
  if (!results) throw new Error(`a call hung for ${limit} ms`);
  return {
    ms: performance.now() - begun,
    done: results.filter(({ status }) => status === "fulfilled").length,
    errors: results.flatMap((result): unknown[] => (result.status === "rejected" ? [result.reason] : [])),
  };
}

type Failure = Error & { code?: string; cause: { code?: string; message: string; constraint_name?: string } };

/** How a call failed. */
export const failure = (call: PromiseLike<unknown>): Promise<Failure> =>
  Promise.resolve(call).then(
    () => Promise.reject(new Error("should have failed")),
    (error: Failure) => error,
  );

/** Keeps what nobody caught; the door may never let anything escape. */
export const escaped: unknown[] = [];
for (const event of ["unhandledRejection", "uncaughtException"] as const)
  process.on(event, (error: unknown) => escaped.push(error));
