// Preloaded into the web process. Anybody can send x-forwarded-for, and the rate limits count by it: here it becomes
// the address that the connection comes from, or behind a proxy of our own (TRUST_PROXY=1) the one that proxy saw.
import http from "node:http";

const { emit } = http.Server.prototype;

/** The address a request really comes from. */
export function clientAddress(request, trustProxy) {
  const last = trustProxy
    ? String(request.headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        .trim()
    : "";
  return last || (request.socket.remoteAddress ?? "").replace(/^::ffff:/, "");
}

/** A file of 200 MB on a slow line takes longer than the five minutes that Node allows; heads must still come within one. */
const longest = 60 * 60_000;

http.Server.prototype.emit = function (event, ...args) {
  if (event === "listening") this.requestTimeout = longest;
  if (args[0] instanceof http.IncomingMessage)
    args[0].headers["x-forwarded-for"] = clientAddress(args[0], process.env.TRUST_PROXY === "1");
  return emit.call(this, event, ...args);
};
