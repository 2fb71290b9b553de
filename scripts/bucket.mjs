// An S3 server with an empty bucket for tests, spoken to over HTTP.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import S3Server from "@20minutes/s3rver";

/**
 * Starts it; answers the settings that lead to it, and how to stop it. A strict one knows a wrong secret, and for it lets
 * nobody list: it leaves out a slash of the path that the client has signed.
 */
export async function startBucket({ strict = false } = {}) {
  const directory = mkdtempSync(path.join(tmpdir(), "bucket-"));
  const configureBuckets = [{ name: "portal" }];
  const server = new S3Server({
    ...{ address: "127.0.0.1", port: 0, silent: true, directory, configureBuckets },
    allowMismatchedSignatures: !strict,
  });
  const { port } = await server.run();
  const env = {
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    S3_BUCKET: "portal",
    S3_KEY: "S3RVER",
    S3_SECRET: "S3RVER",
  };
  const stop = async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { env, stop };
}
