import { sql } from "drizzle-orm";
import { newsletterBlocks, newsletterDeliveries, newsletterSenders, newsletters, subscribers } from "../schema";
import type { Calendar } from "./calendar";
import { conferenceId } from "./conferences";
import { demo, personId } from "./people";
import { storyId } from "./stories";
import { told } from "./told";
import { keyOf, type Writer } from "./writer";

const published = told.filter((story) => story.published !== undefined).map(({ key }) => key);

/** One issue that everybody got last month, and a draft of the next. */
export async function writeNewsletters(tx: Writer, { ago }: Calendar) {
  const author = personId(demo.secretariat);
  await tx
    .insert(newsletterSenders)
    .values({ personId: author, givenBy: personId("nanna.vesterskov@kulturmetropolen.example") });
  const sent = keyOf("newsletter", "sent");
  const sentAt = ago(21, "08.30");
  await tx.insert(newsletters).values({
    id: sent,
    title: "Efteråret i kommunerne",
    lead: "Kor, øverum og en dag om kultur og sundhed.",
    slug: "efteraaret-i-kommunerne",
    lists: ["public", "kmp", "kmk"],
    createdBy: author,
    createdAt: ago(24),
    ...{ sendAt: sentAt, sendBy: author, startedAt: sentAt, finishedAt: sentAt },
    example: true,
  });
  await put(tx, sent, [
    { kind: "text", body: "Kære læser.\n\nHer er nogle af de ting, der er sket siden sommer. **God læselyst.**" },
    ...published.slice(0, 2).map((key) => ({ kind: "story" as const, subjectId: storyId(key) })),
    { kind: "conference", subjectId: conferenceId("health"), body: "Sæt kryds i kalenderen:" },
  ]);
  const readers = tx
    .select({ newsletterId: sql<string>`${sent}::uuid`.as("newsletter"), subscriberId: subscribers.id })
    .from(subscribers);
  const known = await readers.where(
    sql`exists (select from subscriptions l where l.subscriber_id = ${subscribers.id})`,
  );
  const gone = { returned: "hard", returnedAt: sentAt, error: "5.1.1 550 No such user" } as const;
  await tx.insert(newsletterDeliveries).values(
    known.map((one) => ({
      ...{ ...one, attempts: 1, sentAt },
      ...(one.subscriberId === keyOf("subscriber", "nedlagt@laeser.example") && gone),
    })),
  );
  const draft = keyOf("newsletter", "draft");
  await tx.insert(newsletters).values({
    id: draft,
    title: "Før jul: det sker hos jer",
    lead: "Det nye i jeres egen kommune, og en konference at glæde sig til.",
    slug: "foer-jul",
    lists: ["public"],
    createdBy: author,
    createdAt: ago(2),
    example: true,
  });
  await put(tx, draft, [
    {
      kind: "text",
      body: "# Kære læser\n\nÅret går på hæld. Se, hvad der er på vej, og [bliv gæst](https://kulturmetropolen.example/become-guest).",
    },
    { kind: "home" },
    ...published.slice(2, 3).map((key) => ({ kind: "story" as const, subjectId: storyId(key) })),
  ]);
}

type Part = Omit<typeof newsletterBlocks.$inferInsert, "newsletterId" | "position">;

const put = (tx: Writer, newsletterId: string, blocks: Part[]) =>
  tx.insert(newsletterBlocks).values(
    blocks.map((block, at) => ({
      ...block,
      id: keyOf("block", newsletterId, at),
      newsletterId,
      position: at + 1,
    })),
  );
