import { boolean, customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** A moment, stored in UTC. */
export const instant = () => timestamp({ withTimezone: true });

/** A random key. */
export const id = () => uuid().primaryKey().defaultRandom();

/** True for what the demo made up; the pages mark it "eksempeldata". */
export const example = () => boolean().notNull().default(false);

/** A SHA-256 or HMAC of a secret that itself is never stored. */
export const hashed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
