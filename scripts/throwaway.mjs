// Keeps a server with an empty database in a temporary folder until it is told to end or its parent is gone.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createDatabase } from "./database.mjs";
import { startServer, stopServer } from "./postgres.mjs";
import { atEnd, main } from "./processes.mjs";

await main(async () => {
  // Root's own temporary folder may be closed to the user that the server runs as.
  const home = mkdtempSync(path.join(process.getuid() === 0 ? "/tmp" : tmpdir(), "kulturmetropolen-test-"));
  atEnd(() => rmSync(home, { recursive: true, force: true }));
  atEnd(() => stopServer(home, "immediate"));
  // Written to memory only, as the folder does not outlive us; a killed server still loses nothing.
  const port = await startServer(home, 0, ["fsync=off", "full_page_writes=off"]);
  console.log(JSON.stringify({ owner: await createDatabase(home, port, randomBytes(32)), folder: home }));
  setInterval(() => {}, 1 << 30);
}, 0);
