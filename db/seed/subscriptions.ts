import { sql } from "drizzle-orm";
import { consents, consentTexts, subscribers, subscriptions } from "../schema";
import { demo } from "./people";
import { keyOf, type Writer } from "./writer";

/** What the first subscribers agree to; later versions are the secretariat's. */
export async function writeConsentText(tx: Writer) {
  await tx
    .insert(consentTexts)
    .values({
      number: 1,
      words:
        "Ja, Kulturmetropolen må sende mig nyhedsbrevet på mail. Det handler om kulturen i de kommuner, der er med, om konferencer og om samarbejdet. Jeg kan melde mig fra med linket i hvert brev.",
      wordsEn:
        "Yes, Kulturmetropolen may send me the newsletter by e-mail. It is about culture in the municipalities that take part, about conferences and about the co-operation. I can unsubscribe with the link in each letter.",
    })
    .onConflictDoNothing();
}

const codes = { roedovre: "175", ballerup: "151", egedal: "240" };

/** Readers: invented ones, and two with seats; one wants one a month, one has not answered yet, one has left, and two were heard of by mail. */
export async function writeSubscribers(tx: Writer) {
  const [text] = await tx.select({ id: consentTexts.id }).from(consentTexts);
  const readers: [address: string, lists: string[], state: "active" | "unproved" | "ended" | "gone" | "complaint"][] = [
    ["bodil@laeser.example", ["public", codes.roedovre], "active"],
    ["foreningen@laeser.example", ["public"], "active"],
    ["harald@laeser.example", [codes.ballerup], "active"],
    ["korleder@laeser.example", ["public", codes.egedal], "active"],
    ["bibliotek@laeser.example", ["public"], "active"],
    [demo.kmp, ["public", "kmp"], "active"],
    [demo.kmk, ["kmk"], "active"],
    ["spurgt@laeser.example", ["public", codes.roedovre], "unproved"],
    ["tidligere@laeser.example", ["public"], "ended"],
    ["nedlagt@laeser.example", ["public"], "gone"],
    ["traet@laeser.example", ["public"], "complaint"],
  ];
  for (const [at, [address, lists, state]] of readers.entries()) {
    const id = keyOf("subscriber", address);
    const asked = sql`now() - make_interval(days => ${state === "unproved" ? 2 : 40 - 3 * at})`;
    const moments = {
      provedAt: state === "unproved" ? null : asked,
      withdrawnAt: state === "ended" || state === "complaint" ? sql`now() - interval '1 day'` : null,
    };
    const stopped = (state === "gone" || state === "complaint") && {
      stoppedAt: sql`now() - interval '1 day'`,
      stoppedFor: state,
      stoppedWhy: state === "gone" ? "5.1.1 550 No such user" : "abuse",
    };
    const monthly = address === "bibliotek@laeser.example";
    await tx.insert(subscribers).values({ id, address, monthly, createdAt: asked, ...stopped, example: true });
    await tx
      .insert(consents)
      .values({ subscriberId: id, textId: text?.id ?? "", source: "form", lists, askedAt: asked, ...moments });
    if (state === "active" || state === "gone")
      await tx.insert(subscriptions).values(lists.map((list) => ({ subscriberId: id, list })));
  }
}
