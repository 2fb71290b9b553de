import { pgTable, text } from "drizzle-orm/pg-core";
import { access, everybody, viewer } from "../policy";

/** The portal's own words and links: public, kept by the secretariat. */
export const settings = pgTable(
  "settings",
  {
    key: text({
      enum: ["name", "contact_address", "contact_phone", "instagram", "facebook", "embed_hosts"],
    }).primaryKey(),
    value: text().notNull(),
  },
  () => access({ read: everybody, public: everybody, worker: everybody, write: viewer.isSecretariat }),
);
