import { sql } from "drizzle-orm";
import { check, pgTable, text } from "drizzle-orm/pg-core";
import { access, everybody, viewer } from "../policy";

/** The portal's own words and links: public, kept by the secretariat. */
export const settings = pgTable(
  "settings",
  {
    key: text({
      enum: [
        ...(["name", "contact_address", "contact_phone", "instagram", "facebook", "logo"] as const),
        ...(["embed_hosts", "newsletter_clicks", "features_off"] as const),
        // What we say of ourselves, in both languages.
        ...(["short_da", "short_en", "breath_da", "breath_en", "about_da", "about_en"] as const),
        ...(["medium_da", "medium_en", "long_da", "long_en"] as const),
      ],
    }).primaryKey(),
    value: text().notNull(),
  },
  (t) => [
    // Clicks are counted where the law's basis for it stands here, and nowhere else.
    check("settings_basis", sql`${t.key} <> 'newsletter_clicks' or ${t.value} = '' or length(trim(${t.value})) >= 20`),
    ...access({
      read: everybody,
      public: everybody,
      worker: everybody,
      // Every mail is from the name, and answers go to the address: both ask for a fresh proof.
      write: sql`${viewer.isSecretariat} and (${t.key} not in ('name', 'contact_address') or ${viewer.isFresh})`,
    }),
  ],
);
