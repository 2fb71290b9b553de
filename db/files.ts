import { createReadStream } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { FSDriver } from "flydrive/drivers/fs";
import type { DriverContract } from "flydrive/types";

/** Where files are kept. A folder can say where a file lies on this machine; a bucket lists its keys and says whether it lets us in. */
export type FileStore = {
  driver: DriverContract;
  /** The bytes from one place to another, both counted from 0 and included. */
  part: (key: string, from: number, to: number) => Promise<Readable>;
  pathOf?: (key: string) => string;
  list?: () => Promise<string[]>;
  check?: () => Promise<unknown>;
};

const settings = ["S3_ENDPOINT", "S3_BUCKET", "S3_KEY", "S3_SECRET"];

/** A key is one of ours and leads nowhere else. */
const isKey = (key = "") => /^[\w-]+$/.test(key);
const checked = (key: string) => {
  if (!isKey(key)) throw new Error(`${key} is no key of a file`);
  return key;
};

/** The folder that files lie in; with a bucket, the place of what is under way on this machine. */
export const folder = () => process.env.FILES_DIR ?? ".data/files";

let bucket: Promise<FileStore> | undefined;

/** The bucket where one is configured, else the folder. */
export async function fileStore(): Promise<FileStore> {
  if (!settings.some((name) => process.env[name])) return inFolder(folder());
  bucket ??= inBucket();
  return bucket;
}

function inFolder(location: string): FileStore {
  const pathOf = (key: string) => path.join(location, checked(key));
  return {
    driver: new FSDriver({ location, visibility: "private" }),
    part: async (key, start, end) => createReadStream(pathOf(key), { start, end }),
    pathOf,
  };
}

/** What speaks S3 is loaded only where it is used. */
async function inBucket(): Promise<FileStore> {
  const missing = settings.filter((name) => !process.env[name]);
  if (missing.length > 0) throw new Error(`Files are to lie in a bucket, and ${missing.join(", ")} is not given`);
  const { S3_ENDPOINT = "", S3_REGION, S3_BUCKET: Bucket = "", S3_KEY = "", S3_SECRET = "" } = process.env;
  const { GetObjectCommand, ListObjectsV2Command, paginateListObjectsV2, S3Client } = await import(
    "@aws-sdk/client-s3"
  );
  const { S3Driver } = await import("flydrive/drivers/s3");
  const agent = { maxSockets: 500 }; // each slow download holds one
  const client = new S3Client({
    endpoint: S3_ENDPOINT,
    region: S3_REGION || "us-east-1",
    credentials: { accessKeyId: S3_KEY, secretAccessKey: S3_SECRET },
    forcePathStyle: true,
    // Not all stores know the sums that Amazon's does.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 60_000, httpAgent: agent, httpsAgent: agent },
    maxAttempts: 2,
  });
  return {
    driver: new S3Driver({ client, bucket: Bucket, visibility: "private", supportsACL: false }),
    async part(key, from, to) {
      const asked = new GetObjectCommand({ Bucket, Key: checked(key), Range: `bytes=${from}-${to}` });
      return (await client.send(asked)).Body as Readable;
    },
    async list() {
      const keys: string[] = [];
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket }))
        keys.push(...Contents.map(({ Key = "" }) => Key).filter(isKey));
      return keys;
    },
    check: () =>
      client.send(new ListObjectsV2Command({ Bucket })).catch(({ message }) => {
        throw new Error(
          `The bucket ${Bucket} at ${S3_ENDPOINT} does not let us in: ${message}. Check S3_REGION, S3_KEY and S3_SECRET.`,
        );
      }),
  };
}
