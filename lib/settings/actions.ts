"use server";

import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { updateTag } from "next/cache";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Writer } from "@/db";
import { emails, files, settings } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { storeFile } from "@/lib/files";
import { within } from "@/lib/limits";
import { tryMail } from "@/lib/mail";
import { fitPicture } from "@/lib/pictures";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { featuresInput, findInput, logoInput, portalInput, visibilityInput, wordsInput } from "./input";
import { trialMail } from "./mail";
import { portalName, visibility } from "./queries";

type Given = Partial<Record<(typeof settings.key.enumValues)[number], string>>;

async function keep(tx: Writer, given: Given) {
  const rows = Object.entries(given).map(([key, value]) => ({ key: key as keyof Given, value }));
  const set = { value: sql`excluded.value` };
  return the(
    await tx.insert(settings).values(rows).onConflictDoUpdate({ target: settings.key, set }).returning(),
    "forbidden",
  );
}

const renewed = () => {
  updateTag("settings");
  return reload();
};
const said = (key: "own" | "words" | "find" | "features") => async () => ({
  ...renewed(),
  message: (await getTranslations("settings"))(`${key}.saved`),
});

/** Keeps who may show our list of activities, and whether clicks are counted; the secretariat's. */
export const saveVisibility = formAction(visibilityInput, keep, renewed);

/** Keeps what we say of ourselves. */
export const saveWords = formAction(wordsInput, keep, said("words"));

/** Keeps where one finds us. */
export const saveFind = formAction(findInput, keep, said("find"));

/** Keeps what the portal is used for. */
export const saveFeatures = formAction(featuresInput, keep, said("features"));

/** Keeps what the portal is called and where answers go: every mail is from the one and leads to the other. */
export const savePortal = formAction(
  portalInput,
  async (tx, given) => {
    await tx.execute(sql`select app.demand_fresh()`);
    return keep(tx, given);
  },
  said("own"),
);

/** Fits a logo and keeps it; the one before is seen by nobody from then on. */
export const saveLogo = signedAction(
  logoInput,
  async ({ picture }) => {
    const viewer = await requireForum("secretariat");
    const fitted = await fitPicture(new Uint8Array(await picture.arrayBuffer()), { most: 480 });
    if (!fitted) throw new Refused("noPicture");
    const key = randomUUID();
    const stored = await storeFile(key, fitted.bytes);
    await write(viewer, async (tx) => {
      const file = { id: key, key, name: "logo.webp", ...stored, addedBy: sql`app.viewer_id()` };
      await tx.insert(files).values(file).returning({ id: files.id });
      await keep(tx, { logo: key });
    });
  },
  renewed,
);

/** The portal's own mark again. */
export const removeLogo = formAction(z.object({}), (tx) => keep(tx, { logo: "" }), renewed);

/** Sends a mail to whoever asks, at once and not through the queue, and says what the mail server answered. */
export const testMail = signedAction(
  z.object({}),
  async () => {
    const viewer = await requireForum("secretariat");
    const { allowed, address } = await write(viewer, async (tx) => {
      const own = tx.select({ address: emails.address }).from(emails).where(eq(emails.personId, viewer.id));
      return { allowed: await within(tx, { [`test-mail:${viewer.id}`]: 5 }), address: the(await own).address };
    });
    if (!allowed) throw new Refused("tooOften");
    const [name, { contact_address: contact }] = await Promise.all([portalName(), visibility()]);
    const content = await trialMail(name, await getLocale());
    return { address, ...(await tryMail({ id: randomUUID(), to: address, ...content }, { name, contact })) };
  },
  async ({ outcome, ...told }) => {
    const message = (await getTranslations("settings.test"))(outcome, told);
    return outcome === "accepted" ? { done: true, message } : { message };
  },
);
