/** The database is gone or too slow. Whether a write that was under way took effect is not known. */
export class Unavailable extends Error {}
