import { randomBytes } from "node:crypto";
import { passkeys } from "../schema";
import type { Calendar } from "./calendar";
import { demo, personId } from "./people";
import { happened, type Writer } from "./writer";

/** Passkeys that open nothing: no device has their keys. */
export async function writePasskeys(tx: Writer, { ago }: Calendar) {
  const add = (address: string, name: string, made: number, used?: number) =>
    happened(tx, ago(made, "14.20"), personId(address), () =>
      tx.insert(passkeys).values({
        personId: personId(address),
        credentialId: randomBytes(32).toString("base64url"),
        publicKey: randomBytes(77),
        name,
        createdAt: ago(made, "14.20"),
        lastUsedAt: used === undefined ? null : ago(used, "08.41"),
        example: true,
      }),
    );
  await add(demo.kmk, "Min iPhone", 40, 2);
  await add(demo.kmk, "Edge, Windows", 12);
  await add(demo.guest, "Arbejdscomputer", 9, 1);
}
