import type { Queue } from "pg-boss";

const retryDelay = Number(process.env.MAIL_RETRY_SECONDS ?? 60);

/** Jobs and how stubborn they are: with the usual delay a refused mail is tried five times within about half an hour. */
export const queues = {
  "sign-in-mail": { retryLimit: 3, retryDelay: Math.min(retryDelay, 20), retryBackoff: false, expireInSeconds: 60 },
  mail: { retryLimit: 4, retryDelay, retryBackoff: true, expireInSeconds: 120 },
  remind: { retryLimit: 2, retryDelay: 60, retryBackoff: false, expireInSeconds: 300 },
  import: { retryLimit: 2, retryDelay: 5, retryBackoff: false, expireInSeconds: 900 },
  "data-table": { retryLimit: 2, retryDelay: 5, retryBackoff: false, expireInSeconds: 900 },
  match: { retryLimit: 2, retryDelay: 5, retryBackoff: false, expireInSeconds: 300 },
  "draft-quarter": { retryLimit: 2, retryDelay: 5, retryBackoff: false, expireInSeconds: 300 },
  newsletter: { retryLimit: 2, retryDelay: 5, retryBackoff: false, expireInSeconds: 120 },
  retain: { retryLimit: 2, retryDelay: 60, retryBackoff: false, expireInSeconds: 3600 },
  "forget-files": { retryLimit: 5, retryDelay: 60, retryBackoff: true, expireInSeconds: 120 },
  clock: { retryLimit: 0, retryDelay: 60, retryBackoff: false, expireInSeconds: 300 },
} satisfies Record<string, Omit<Queue, "name">>;
