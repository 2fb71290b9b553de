import net from "node:net";
import postgres from "postgres";
import { Unavailable } from "./unavailable";

/** How long a connection waits for work, in ms. What it has prepared goes with it, and a page is ten times slower without. */
const patience = 60 * 60_000;

/** One connection, used until it breaks or idles. Of postgres.js only the protocol: its pool and reconnecting can hang. */
export class Line {
  alive = true;
  lost: (cause: Unavailable) => void = () => {};
  #idle = setTimeout(() => this.close(), patience).unref();
  #socket: net.Socket | undefined;
  #client = postgres(process.env.DATABASE_URL ?? "", {
    max: 1,
    max_lifetime: null,
    fetch_types: false,
    types,
    onnotice: () => {},
    onclose: () => this.close(),
    // Documented, yet not in its types.
    ...{ socket: (to: Address) => this.#connect(to), onnotify: () => this.#told() },
  });
  #told: () => void;

  /** `told` is called for each message on what was listened to. */
  constructor(told = () => {}) {
    this.#told = told;
  }

  /** What follows a failed `begin` runs as the login itself: safe only while the login may do nothing. */
  ready = this.send("select has_schema_privilege('public', 'usage') as rights")
    .then(
      ([login]) => login?.rights && this.close(new Error("DATABASE_URL must name a login without rights of its own")),
    )
    .catch((cause) => this.close(cause));

  /** Sent at once, after what was sent before; a refusal that nobody awaits any more stays here. What has parameters, be it none, is prepared. */
  send(text: string, params?: unknown[]) {
    if (!this.alive) throw new Unavailable("The connection to the database is lost");
    this.#idle.refresh();
    const query = this.#client.unsafe(text, (params ?? []) as string[], params && prepared);
    query.catch(() => {});
    return query;
  }

  close(cause?: unknown) {
    this.alive = false;
    clearTimeout(this.#idle);
    this.#socket?.destroy();
    this.lost(new Unavailable("The database cannot be reached", { cause }));
  }

  #connect({ host: [host], port: [port] }: Address) {
    if (this.#socket || !this.alive) throw new Error("A line connects once");
    const to = { host: host ?? "localhost", port: port ?? 5432 };
    const socket = net.connect({ ...to, noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 });
    this.#socket = socket;
    return Object.assign(socket, { host });
  }
}

/** Planned anew at each visit, a page's largest query takes longer to plan than to answer. */
const prepared = { prepare: true, ...{ simple: false } };

type Address = { host: string[]; port: number[] };

/** Drizzle itself turns dates into text and back, and JSON into text; bytes travel as they are. */
const asText = { serialize: (x: Date | string) => (x instanceof Date ? x.toISOString() : x), parse: (x: string) => x };
const types = {
  date: { ...asText, to: 1184, from: [1082, 1083, 1114, 1115, 1182, 1184, 1185, 1231] },
  json: { ...asText, to: 114, from: [114, 3802], parse: (x: string): unknown => JSON.parse(x) },
};
