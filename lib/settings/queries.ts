import "server-only";
import { inArray } from "drizzle-orm";
import { unstable_cache } from "next/cache";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { readAs } from "@/db";
import { settings } from "@/db/schema";
import type { Locale } from "@/lib/messages";
import { usualName } from "@/lib/origin";
import { type Feature, featuresOff, type OwnText, ownTexts } from "./rules";

const keys = [
  ...(["name", "contact_address", "contact_phone", "facebook", "instagram", "logo"] as const),
  ...(["embed_hosts", "newsletter_clicks", "features_off"] as const),
  ...ownTexts.flatMap((text) => [`${text}_da`, `${text}_en`] as const),
];
export type Visibility = Record<(typeof keys)[number], string>;

/** What we are called, what we say of ourselves and where one finds us, who may show our list in a frame, and by what law clicks are counted, if they are. Every page asks, so it is kept until it is changed. */
export const visibility = unstable_cache(
  async (): Promise<Visibility> => {
    const rows = await readAs(null, (tx) =>
      tx
        .select()
        .from(settings)
        .where(inArray(settings.key, [...keys])),
    );
    const of = (key: string) => rows.find((row) => row.key === key)?.value ?? "";
    return Object.fromEntries(keys.map((key) => [key, of(key)])) as Visibility;
  },
  ["visibility"],
  { tags: ["settings"], revalidate: 60 },
);

/** What the portal is called, also when the database is away. */
export const portalName = async () => (await visibility().catch(() => undefined))?.name || usualName;

/** What we say of ourselves in a language, the reader's where none is named; one plain sentence where nothing is written. */
export async function ownWords(text: OwnText, asked?: Locale) {
  const locale = asked ?? (await getLocale());
  const kept = (await visibility().catch(() => undefined))?.[`${text}_${locale}`];
  return kept || (await getTranslations({ locale, namespace: "layout" }))("description");
}

/** Whether the portal is used for this; what is off begins nothing new. */
export const isOn = async (feature: Feature) => !featuresOff((await visibility()).features_off).includes(feature);

/** The page is there when the portal is used for this. */
export async function requireFeature(feature: Feature) {
  if (!(await isOn(feature))) notFound();
}
