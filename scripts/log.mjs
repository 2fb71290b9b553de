// Preloaded into web and worker: what goes wrong leaves as one JSON line each, without what people typed.
import { AsyncLocalStorage } from "node:async_hooks";
import { format } from "node:util";
import pino from "pino";

/** Which request is being answered, for every line that is written meanwhile. */
export const request = new AsyncLocalStorage();

const open = /^https:/i.test(process.env.AUTH_URL ?? "");

/** Behind https everything, else only what is wrong; LOG_LEVEL says otherwise. */
export const log = pino({
  level: process.env.LOG_LEVEL || (open ? "info" : "warn"),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (level) => ({ level }) },
  mixin: () => request.getStore() ?? {},
});

/** A text without the values of a failed query and without mail addresses. */
export const clean = (text = "") =>
  text
    .replaceAll(/\nparams:[\s\S]*?(?=\n {4}at |$)/g, "")
    .replaceAll(/[\p{L}\d.+_-]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+/gu, "…@…");

const wordsOf = ({ name, message, stack, code, digest, cause }) => ({
  name,
  message: clean(message),
  code,
  stack: clean(stack),
  cause: cause instanceof Error ? wordsOf(cause) : undefined,
  digest,
});

/** What console was given: an error by its parts with the number that its page shows, and the rest as words. */
export function lineOf(given) {
  const error = given.find((one) => one instanceof Error);
  const words = given.filter((one) => !(one instanceof Error) && one !== "⨯");
  const { digest: reference, ...parts } = error ? wordsOf(error) : {};
  return [{ reference, error: error && parts }, clean(format(...words)) || parts.message];
}

for (const level of ["error", "warn"]) console[level] = (...given) => log[level](...lineOf(given));
