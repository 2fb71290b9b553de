import "server-only";
import { timingSafeEqual } from "node:crypto";
import { sql } from "drizzle-orm";
import { simpleParser } from "mailparser";
import { as } from "@/db";
import { hash } from "@/lib/secrets";
import { returnsInput } from "./input";
import { bouncesIn, complaintsIn, type Heard, mailIn } from "./rules";

const secret = process.env.MAIL_RETURNS_SECRET ?? "";
const most = 500_000;

/**
 * Takes what comes back of mails: a provider's JSON, or a mail that a mailbox got. Without a secret there is no such door.
 * Whom it is about does not show in the answer.
 */
export async function takeReturns(request: Request): Promise<Response> {
  if (!secret) return new Response(null, { status: 404 });
  if (!timingSafeEqual(hash(givenBy(request)), hash(secret)))
    return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer" } });
  const body = await bodyOf(request);
  if (!body) return new Response(null, { status: 413 });
  const json = request.headers.get("content-type")?.startsWith("application/json");
  const heard = json ? toldIn(body) : await writtenIn(body);
  if (!heard) return new Response("This is no report of mails that came back", { status: 422 });
  for (const { issue, reader, address, how, why } of heard)
    await as(null, (tx) =>
      tx.execute(sql`select app.hear_return(${issue ?? null}, ${reader ?? null}, ${address}, ${how}, ${why})`),
    );
  return new Response(null, { status: 204 });
}

/** As a bearer, or as the password of whatever user. */
function givenBy(request: Request) {
  const [scheme, given = ""] = request.headers.get("authorization")?.split(" ") ?? [];
  if (scheme?.toLowerCase() !== "basic") return given;
  return Buffer.from(given, "base64").toString().split(":").slice(1).join(":");
}

async function bodyOf(request: Request) {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function toldIn(body: Buffer): Heard[] | undefined {
  try {
    return returnsInput.parse(JSON.parse(body.toString())).map(({ kind, address = "", messageId = "", why }) => ({
      ...{ how: kind, address, why },
      ...mailIn(messageId),
    }));
  } catch {
    return undefined;
  }
}

/** Nothing where it is another sort of mail, such as "I am on holiday". */
async function writtenIn(body: Buffer): Promise<Heard[] | undefined> {
  const { attachments } = await simpleParser(body, { keepDeliveryStatus: true, skipHtmlToText: true });
  const of = (type: string) => attachments.find(({ contentType }) => contentType === type)?.content.toString();
  const [bounced, complained] = [of("message/delivery-status"), of("message/feedback-report")];
  if (bounced === undefined && complained === undefined) return undefined;
  const mail = mailIn(body.toString().replaceAll(/=\r?\n/g, ""));
  return [...bouncesIn(bounced ?? ""), ...complaintsIn(complained ?? "")].map((one) => ({ ...one, ...mail }));
}
