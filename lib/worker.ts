// The process beside the web: mails and what happens by the clock. The door uses the login named in DATABASE_URL.
process.env.DATABASE_URL = process.env.DATABASE_WORKER_URL;
const { startJobs } = await import("@/lib/jobs");

const stopping = Promise.withResolvers<void>();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => stopping.resolve());

const stop = await startJobs();
const { WORKER_METRICS_PORT, HOSTNAME } = process.env;
if (WORKER_METRICS_PORT) (await import("@/lib/metrics")).tellMetrics(Number(WORKER_METRICS_PORT), HOSTNAME);
await stopping.promise;
await stop();
process.exit();
