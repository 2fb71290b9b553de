import { createHash, createHmac, randomBytes, randomInt } from "node:crypto";

/** 256 random bits: for links, browsers and sessions. A plain hash of it is safe to store. */
export const newSecret = () => randomBytes(32).toString("base64url");
export const hash = (secret: string) => createHash("sha256").update(secret).digest();

/** Six digits for typing. */
export const newCode = () => randomInt(1_000_000).toString().padStart(6, "0");
/** Six digits are guessed from a plain hash in milliseconds, so a code is hashed with the server's key and its browser. */
export const hashCode = (code: string, browserHash: Buffer) =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(browserHash)
    .update(code)
    .digest();
