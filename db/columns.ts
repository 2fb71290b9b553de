import { sql } from "drizzle-orm";
import { boolean, customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** A moment, stored in UTC. */
export const instant = () => timestamp({ withTimezone: true });

/** A random key. */
export const id = () => uuid().primaryKey().defaultRandom();

/** True for what the demo made up; the pages mark it "eksempeldata". */
export const example = () => boolean().notNull().default(false);

/** A SHA-256 or HMAC of a secret that itself is never stored. */
export const hashed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** A small file that lies in its row and goes with it. */
export const content = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

const wordList = customType<{ data: string }>({ dataType: () => "tsvector" });

/** The words by which a row is found, by their Danish stems; the database keeps them. SQL of the title, which counts most, and of texts. */
export const search = (title: string, ...texts: string[]) =>
  wordList().generatedAlwaysAs(sql.raw([weighed(title, "A"), ...texts.map((text) => weighed(text, "C"))].join(" || ")));

const weighed = (text: string, weight: string) => `setweight(to_tsvector('danish', ${text}), '${weight}')`;
