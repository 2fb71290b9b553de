import "server-only";
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { decodeAttestationObject, isoBase64URL } from "@simplewebauthn/server/helpers";
import { cookies } from "next/headers";
import { forget } from "@/lib/auth";
import { cookie, origin } from "@/lib/origin";
import { hash, newSecret } from "@/lib/secrets";

/** Names the browser that was asked; the challenge follows from it and does not tell it. */
const askedCookie = cookie("passkey");

const rpID = new URL(origin).hostname;
const patience = 5 * 60;
/** EdDSA, ES256 and RS256, which all devices know one of. */
const algorithms = [-8, -7, -257];

/** What a browser must sign; a passkey that is to be made is asked of its person alone. */
const challengeOf = (browser: string, person: string) => hash(browser + person);
const kept = (challenge: Buffer) => hash(challenge.toString("base64url"));

/** A new challenge for this browser, and the hash by which it is kept. */
export async function newChallenge(person = "") {
  const browser = newSecret();
  (await cookies()).set(askedCookie.name, browser, { ...askedCookie.options, maxAge: patience });
  const challenge = challengeOf(browser, person);
  return { challenge: new Uint8Array(challenge), hash: kept(challenge) };
}

/** The challenge that this browser was given, and its hash. It is forgotten here, and used up by the database. */
export async function givenChallenge(person = "") {
  const browser = (await cookies()).get(askedCookie.name)?.value ?? "";
  await forget(askedCookie);
  const challenge = challengeOf(browser, person);
  return { challenge: challenge.toString("base64url"), hash: kept(challenge) };
}

/** What the browser asks any of its passkeys for this site. */
export const toEnter = (challenge: Uint8Array<ArrayBuffer>) =>
  generateAuthenticationOptions({ rpID, challenge, userVerification: "required", timeout: patience * 1000 });

type Holder = { id: string; name: string; address: string; portal: string; known: string[] };

/** What the browser needs to make a passkey: one that finds its person by itself, unlocked by finger, face or code. */
export const toAdd = (challenge: Uint8Array<ArrayBuffer>, { id, name, address, portal, known }: Holder) =>
  generateRegistrationOptions({
    rpID,
    rpName: portal,
    userID: new Uint8Array(Buffer.from(id)),
    userName: address || name,
    userDisplayName: name,
    challenge,
    timeout: patience * 1000,
    excludeCredentials: known.map((credential) => ({ id: credential })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: algorithms,
  });

export type Made = Parameters<typeof verifyRegistrationResponse>[0]["response"];
export type Signed = Parameters<typeof verifyAuthenticationResponse>[0]["response"];

const ours = { expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true };

/** The passkey that was made, when the answer is right. Papers about the device are not asked for, so none are read. */
export async function madeBy(response: Made, expectedChallenge: string) {
  try {
    const attestation = decodeAttestationObject(isoBase64URL.toBuffer(response.response.attestationObject));
    const paper = attestation.get("attStmt");
    if (!["none", "packed"].includes(attestation.get("fmt")) || paper.get("x5c")) return null;
    const given = { ...ours, response, expectedChallenge, supportedAlgorithmIDs: algorithms };
    return (await verifyRegistrationResponse(given)).registrationInfo?.credential ?? null;
  } catch {
    return null; // the library throws what is wrong with it; nobody is told more than that
  }
}

/** The device's counter, when it signed this challenge with its person's key; the database judges whether it went on. */
export async function signedBy(
  response: Signed,
  expectedChallenge: string,
  { holder, publicKey }: { holder: string; publicKey: Buffer },
) {
  if (response.response.userHandle !== Buffer.from(holder).toString("base64url")) return null;
  try {
    const credential = { id: response.id, publicKey: new Uint8Array(publicKey), counter: 0 };
    const judged = await verifyAuthenticationResponse({ ...ours, response, expectedChallenge, credential });
    return judged.verified ? judged.authenticationInfo.newCounter : null;
  } catch {
    return null;
  }
}
