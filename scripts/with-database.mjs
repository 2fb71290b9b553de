// Runs a file with the settings and the database of this clone: node scripts/with-database.mjs <file> [arguments]
import { once } from "node:events";
import { ready } from "./packages.mjs";
import { finish, launchNode, main } from "./processes.mjs";
import { settings } from "./settings.mjs";

await main(async () => {
  await ready();
  const { openDatabase } = await import("./database.mjs");
  const env = await openDatabase(settings());
  const child = launchNode(["--import", "tsx", ...process.argv.slice(2)], { env, stdio: "inherit", detached: false });
  const [code] = await once(child, "exit");
  await finish(code ?? 1);
});
