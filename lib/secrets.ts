import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  randomInt,
} from "node:crypto";

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

const sealing = "aes-256-gcm";
const sealingKey = () => Buffer.from(hkdfSync("sha256", process.env.AUTH_SECRET ?? "", "", "sealed secrets", 32));

/** What must be read again is kept sealed with a key that the database does not have, for one owner only. */
export function seal(secret: string, owner: string) {
  const start = randomBytes(12);
  const cipher = createCipheriv(sealing, sealingKey(), start).setAAD(Buffer.from(owner));
  const hidden = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([start, cipher.getAuthTag(), hidden]);
}

/** Throws when it was sealed for somebody else, with another key, or touched. */
export function unseal(sealed: Buffer, owner: string) {
  const decipher = createDecipheriv(sealing, sealingKey(), sealed.subarray(0, 12), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(12, 28));
  return decipher.update(sealed.subarray(28), undefined, "utf8") + decipher.final("utf8");
}
