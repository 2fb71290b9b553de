"use server";

import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { as, type Writer } from "@/db";
import { passkeys } from "@/db/schema";
import { actionOf, formAction, reload, signedAction, the } from "@/lib/action";
import { homeOf } from "@/lib/areas";
import { arrive, keepSession, open } from "@/lib/auth";
import { network, within } from "@/lib/limits";
import { localPath } from "@/lib/origin";
import { givenChallenge, madeBy, newChallenge, type Signed, signedBy, toAdd, toEnter } from "@/lib/passkey";
import { addInput, askAddInput, enterInput, removeInput, renameInput } from "@/lib/passkeys/input";
import { Refused } from "@/lib/refused";
import { ownName } from "@/lib/sql";
import { requireViewer, write } from "@/lib/viewer";

const notTooOften = async (what: "asked" | "answered") => {
  if (!(await as(null, async (tx) => within(tx, { [`passkey ${what} from ${await network()}`]: 30 }))))
    throw new Refused("tooOften");
};

/** A new challenge, kept by its hash. */
async function challenge(tx: Writer, person?: string) {
  const made = await newChallenge(person);
  await tx.execute(sql`select app.ask_passkey(${made.hash})`);
  return made.challenge;
}

/** The browser's script reads them there, and asks the device. */
const handOver = (options: unknown) => ({ values: { options: JSON.stringify(options) } });

/** What the browser is to ask its passkeys, for signing in and for showing again who one is. */
export const askPasskey = actionOf(
  z.object({}),
  async () => {
    await notTooOften("asked");
    return toEnter(await as(null, (tx) => challenge(tx)));
  },
  handOver,
);

/** Judges what a device signed; null when it is wrong. Its challenge is used up either way. */
async function judge(answer: Signed) {
  await notTooOften("answered");
  const given = await givenChallenge();
  const [known] = await as(null, (tx) =>
    tx.execute<{ holder: string; publicKey: Buffer }>(
      sql`select holder, public_key as "publicKey" from app.try_passkey(${given.hash}, ${answer.id})`,
    ),
  );
  return known ? signedBy(answer, given.challenge, known) : null;
}

/** Signs in with a passkey, past mail and app. */
export const enterByPasskey = actionOf(
  enterInput,
  async ({ answer, to }) => {
    const count = await judge(answer);
    const opened =
      count === null
        ? null
        : await open((session) => sql`app.passkey_sign_in(${answer.id}, ${count}::bigint, ${session})`);
    if (!opened) throw new Refused("passkeyFailed");
    await keepSession(opened.sessionToken);
    const arrived = await arrive(localPath(to, ""));
    if (!arrived || "waits" in arrived) throw new Refused("passkeyFailed");
    return localPath(arrived.to, homeOf(arrived.forums));
  },
  (path) => redirect(path as Route),
);

/** Shows again who one is, by a passkey. */
export const confirmByPasskey = signedAction(
  enterInput,
  async ({ answer }) => {
    const count = await judge(answer);
    const confirm = sql`select app.passkey_confirm(${answer.id}, ${count}::bigint) as passed`;
    const [row] =
      count === null ? [] : await write(await requireViewer(), (tx) => tx.execute<{ passed: boolean }>(confirm));
    if (!row?.passed) throw new Refused("passkeyFailed");
  },
  (_, { to }) => redirect(localPath(to, "/account") as Route),
);

type Holder = Parameters<typeof toAdd>[1];

/** What the browser needs to make a passkey. */
export const askNewPasskey = signedAction(
  askAddInput,
  async () => {
    await notTooOften("asked");
    const viewer = await requireViewer();
    const { id, name } = viewer;
    return write(viewer, async (tx) => {
      await tx.execute(sql`select app.demand_fresh()`);
      const [own] = await tx.execute<Pick<Holder, "address" | "portal" | "known">>(sql`
        select coalesce((select address from emails where person_id = ${id}), '') as address,
          ${ownName} as portal,
          to_jsonb(array(select credential_id from passkeys where person_id = ${id})) as known`);
      return toAdd(await challenge(tx, id), { id, name, ...the(own ? [own] : []) });
    });
  },
  handOver,
);

/** Keeps the passkey that the device made. */
export const addPasskey = signedAction(
  addInput,
  async ({ answer, name }) => {
    await notTooOften("answered");
    const viewer = await requireViewer();
    const given = await givenChallenge(viewer.id);
    const taken = sql`select app.take_challenge(${given.hash}) as taken`;
    const [asked] = await write(viewer, (tx) => tx.execute<{ taken: boolean }>(taken));
    const made = asked?.taken ? await madeBy(answer, given.challenge) : null;
    if (!made) throw new Refused("passkeyNotMade");
    const { id, publicKey, counter } = made;
    await write(viewer, (tx) =>
      tx.execute(sql`select app.add_passkey(${id}, ${Buffer.from(publicKey)}, ${counter}::bigint, ${name})`),
    );
  },
  async () => {
    revalidatePath("/", "layout");
    return { done: true, message: (await getTranslations("passkeys"))("done") };
  },
);

/** Gives one's passkey another name. */
export const renamePasskey = formAction(
  renameInput,
  async (tx, { id, name }) => {
    the(await tx.update(passkeys).set({ name }).where(eq(passkeys.id, id)).returning({ id: passkeys.id }));
  },
  reload,
);

/** The passkey opens nothing any more; other browsers that it opened are signed out. */
export const removePasskey = formAction(
  removeInput,
  async (tx, { id }) => {
    await tx.execute(sql`select app.demand_fresh()`);
    the(await tx.delete(passkeys).where(eq(passkeys.id, id)).returning({ id: passkeys.id }));
  },
  reload,
);
