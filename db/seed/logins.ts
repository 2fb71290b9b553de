import { randomBytes } from "node:crypto";
import { oidcProviders } from "../schema";
import type { Writer } from "./writer";

/** A municipality that brings its own login, for addresses that nobody of the demo has. Its secret opens nothing. */
export async function writeLogins(tx: Writer) {
  await tx.insert(oidcProviders).values({
    municipalityCode: "147",
    issuer: "https://login.frederiksberg.example/v2.0",
    clientId: "7b1f0c52-3d0e-4b51-9a63-5f1f2f6d9b10",
    sealed: randomBytes(60),
    domains: ["frederiksberg.example"],
  });
}
