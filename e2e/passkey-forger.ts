import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import type { Page } from "@playwright/test";
import { sql } from "./asking";
import { origin } from "./kit";

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const coordinate = (text = "") => Buffer.from(text, "base64url");

/** An ES256 key as a device hands it over (COSE). */
const coseOf = ({ x, y }: { x?: string; y?: string }) =>
  Buffer.concat([
    Buffer.from("a5010203262001215820", "hex"),
    coordinate(x),
    Buffer.from("225820", "hex"),
    coordinate(y),
  ]);

export type Lie = {
  challenge?: string;
  origin?: string;
  rpID?: string;
  type?: string;
  flags?: number;
  counter?: number;
  holder?: string;
  broken?: boolean;
  /** Hands in what was signed before. */
  again?: boolean;
};

type Answer = { id: string; authenticatorData: string; clientDataJSON: string; signature: string; userHandle: string };

/** A device whose key the test holds: it signs what it is told to, and the page cannot tell it from a true one. */
export async function forgerFor(page: Page, person: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const id = randomBytes(32).toString("base64url");
  await sql`insert into passkeys (person_id, credential_id, public_key, counter, name, example)
    values (${person}, ${id}, ${coseOf(publicKey.export({ format: "jwk" }))}, 100, 'Forged', true)`;
  const told: { lie: Lie; counter: number; last?: Answer } = { lie: {}, counter: 100 };
  const answer = (challenge: string): Answer => {
    const { lie } = told;
    if (lie.again && told.last) return told.last;
    const client = { type: "webauthn.get", challenge, origin, crossOrigin: false };
    const said = { type: lie.type, challenge: lie.challenge, origin: lie.origin };
    const clientDataJSON = Buffer.from(
      JSON.stringify({ ...client, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)) }),
    );
    const count = Buffer.alloc(4);
    count.writeUInt32BE(lie.counter ?? ++told.counter);
    const flags = Buffer.from([lie.flags ?? 0x05]);
    const authenticatorData = Buffer.concat([sha256(lie.rpID ?? new URL(origin).hostname), flags, count]);
    const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(clientDataJSON)]), privateKey);
    if (lie.broken) signature[signature.length - 1]! ^= 1;
    told.last = {
      id,
      authenticatorData: authenticatorData.toString("base64url"),
      clientDataJSON: clientDataJSON.toString("base64url"),
      signature: signature.toString("base64url"),
      userHandle: Buffer.from(lie.holder ?? person).toString("base64url"),
    };
    return told.last;
  };
  await page.exposeFunction("forge", answer);
  await page.addInitScript(() => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0)).buffer;
    const letters = (buffer: ArrayBuffer) =>
      btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replaceAll("+", "-")
        .replaceAll("/", "_")
        .replaceAll("=", "");
    navigator.credentials.get = async (asked) => {
      const challenge = letters(asked?.publicKey?.challenge as ArrayBuffer);
      const { forge } = window as unknown as { forge: (challenge: string) => Promise<Answer> };
      const { id, ...response } = await forge(challenge);
      const made = Object.fromEntries(Object.entries(response).map(([name, text]) => [name, bytes(text)]));
      return {
        id,
        rawId: bytes(id),
        type: "public-key",
        response: made,
        getClientExtensionResults: () => ({}),
      } as unknown as Credential;
    };
  });
  return told;
}
