import { createHmac, timingSafeEqual } from "node:crypto";

const seal = (moment: string) =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`stamp ${moment}`)
    .digest("base64url");

/** A moment that a form carries, which only the server can have written. */
export const stamp = (now = Date.now()) => `${now}.${seal(String(now))}`;

/** Milliseconds since the stamp, or null when it is missing or not ours. */
export function stampAge(text: string, now = Date.now()) {
  const [moment = "", given = ""] = text.split(".");
  const [is, should] = [Buffer.from(given), Buffer.from(seal(moment))];
  return is.length === should.length && timingSafeEqual(is, should) ? now - Number(moment) : null;
}
