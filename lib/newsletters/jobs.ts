import { createHmac } from "node:crypto";
import { sql } from "drizzle-orm";
import { as, readAs } from "@/db";
import { bulkSender, send, sender } from "@/lib/mail";
import type { Locale } from "@/lib/messages";
import { shortLinks } from "@/lib/newsletter-links/jobs";
import { eyes, linksIn, type Part, partsFor } from "@/lib/newsletters/document";
import { newsletterMail, secretPlace } from "@/lib/newsletters/mail";
import { type Block, outcomeOf } from "@/lib/newsletters/rules";
import { origin } from "@/lib/origin";
import { hash } from "@/lib/secrets";

type Issue = { id: string; title: string; lead: string; slug: string; lists: string[]; blocks: Block[] };
type Recipient = { id: string; address: string; locale: Locale; person: string | null; codes: string[] };
type Told = { id: string; outcome: "sent" | "later" | "failed" | "gone"; error?: string };
type Drawn = { html: string; text: string };

const perSecond = Number(process.env.MAILS_PER_SECOND ?? 50);
/** So long one job sends before it hands on to the next: what is shown is read anew, and a stopping worker is not waited for. */
const turn = 10_000;
/** What a slow pace sends in five seconds, so that a turn ends in time there too, and pausing is heard. */
const handful = Math.max(1, Math.min(100, Math.ceil(perSecond * 5)));

const webOf = ({ lists, slug }: Issue) =>
  lists.includes("public") ? `${origin}/newsletter/issues/${slug}` : undefined;

/** A reader's own link, the same in every mail; as a hash it is kept where links are. */
const secretOf = (subscriber: string) =>
  createHmac("sha256", process.env.AUTH_SECRET ?? "")
    .update(`newsletter ${subscriber}`)
    .digest("base64url");

/** Sends an issue for a while; whoever was lost on the way is taken again, with the same Message-ID. */
export async function sendNewsletter(id: string, pace = perSecond, most = turn) {
  const [row] = await as("worker", (tx) =>
    tx.execute<{ issue: Issue | null }>(sql`select app.start_newsletter(${id}) as issue`),
  );
  if (!row?.issue) return;
  const bulk = await bulkSender(pace);
  const draw = await drawer(row.issue);
  const until = Date.now() + most;
  try {
    for (let some = await take(id); some.length > 0; some = Date.now() < until ? await take(id) : []) {
      const { tell, told } = teller(id);
      await Promise.all(some.map(async (reader) => tell(await deliver(row.issue as Issue, reader, draw, bulk.send))));
      await told();
    }
  } finally {
    bulk.close();
  }
  await as("worker", (tx) => tx.execute(sql`select app.end_turn(${id})`));
}

/** The next recipients, each with a link of their own. */
async function take(id: string) {
  return as("worker", async (tx) => {
    const some = await tx.execute<Recipient>(sql`select * from app.take_recipients(${id}, ${handful})`);
    const links = some.map((one) => ({ id: one.id, hash: hash(secretOf(one.id)).toString("hex") }));
    await tx.execute(sql`select app.keep_links(${JSON.stringify(links)}::jsonb)`);
    return [...some];
  });
}

/** What a reader gets. Strangers share a look at the issue by their municipalities; everybody else looks with their own eyes. */
async function drawer(issue: Issue, trial = false) {
  const { name: portal } = await sender();
  const [looks, drawn] = [new Map<string, Promise<Part[]>>(), new Map<string, Promise<Drawn>>()];
  const once = <Found>(known: Map<string, Promise<Found>>, key: string, make: () => Promise<Found>) => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  return async ({ person, codes, locale }: Pick<Recipient, "person" | "codes" | "locale">) => {
    const parts = await once(looks, `${person ?? ""} ${codes}`, () => partsFor(eyes(person), issue.blocks, codes));
    if (parts.length === 0 && !trial) return undefined;
    return once(drawn, JSON.stringify([locale, parts]), async () => {
      const web = webOf(issue);
      const short = trial ? {} : await shortLinks(issue.id, [...linksIn(parts), ...(web ? [web] : [])]);
      return newsletterMail({ portal, locale, title: issue.title, lead: issue.lead, web, parts, short, trial });
    });
  };
}

async function deliver(
  issue: Issue,
  { id, address, ...reader }: Recipient,
  draw: Awaited<ReturnType<typeof drawer>>,
  post: typeof send,
): Promise<Told> {
  try {
    const drawn = await draw(reader);
    if (!drawn) return { id, outcome: "failed", error: "Nothing in it is for this reader" };
    const own = (text: string) => text.replaceAll(secretPlace, secretOf(id));
    const headers = {
      "List-Unsubscribe": `<${origin}/newsletter/${secretOf(id)}/unsubscribe>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      Precedence: "bulk",
    };
    const content = { subject: issue.title, html: own(drawn.html), text: own(drawn.text) };
    await post({ id: `newsletter-${issue.id}-${id}`, to: address, ...content, headers });
    return { id, outcome: "sent" };
  } catch (error) {
    return { id, outcome: outcomeOf(error), error: String(error).slice(0, 300) };
  }
}

/** Writes down at once what has happened since it last wrote, so that a killed worker has forgotten next to nothing. */
function teller(id: string) {
  let waiting: Told[] = [];
  const write = async () => {
    const some = waiting;
    waiting = [];
    if (some.length === 0) return;
    await as("worker", (tx) => tx.execute(sql`select app.tell_deliveries(${id}, ${JSON.stringify(some)}::jsonb)`));
  };
  let writing = Promise.resolve();
  return {
    tell: (one: Told) => {
      waiting.push(one);
      writing = writing.then(write);
      writing.catch(() => {}); // told below
    },
    told: () => writing,
  };
}

type Test = Issue & Pick<Recipient, "address" | "locale" | "codes">;

/** A draft as one of its writers would get it, to that writer alone; where there is nothing in it for them it says so. */
export async function sendTest(id: string, person: string) {
  const [row] = await readAs("worker", (tx) =>
    tx.execute<{ test: Test | null }>(sql`select app.test_of(${id}, ${person}) as test`),
  );
  if (!row?.test) return;
  const { address, locale, codes, ...issue } = row.test;
  const drawn = await (await drawer(issue, true))({ person, codes, locale });
  if (!drawn) return;
  const mark = locale === "da" ? "Prøve" : "Test";
  await send({ id: `test-${id}-${Date.now()}`, to: address, subject: `${mark}: ${issue.title}`, ...drawn });
}
