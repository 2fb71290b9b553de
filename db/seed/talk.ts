import { conversationMessages, conversations, profiles } from "../schema";
import type { Calendar } from "./calendar";
import { fiona } from "./efforts";
import { codeOf } from "./municipalities";
import { demo, personId, roster, rowOf } from "./people";
import { storyId } from "./stories";
import { happened, keyOf, type Writer } from "./writer";

type Said = { by: "head" | "partner"; kind?: "thanks" | "correction" | "reuse"; days: number; words: string };
type Talk = { town: string; partner: string; story?: string; said: Said[]; closed?: number };

const talks: Talk[] = [
  {
    town: "Rødovre",
    partner: fiona,
    story: "choir",
    said: [
      {
        by: "head",
        kind: "thanks",
        days: 5,
        words: "Tak. Den historie læser jeg op på personalemødet. Hvad koster korlederen os næste år?",
      },
      {
        by: "partner",
        days: 4,
        words: "Tre timer om ugen i 40 uger, altså 84.000 kr. Jeg kan komme forbi og regne det igennem.",
      },
    ],
  },
  {
    town: "Herlev",
    partner: demo.projectLeader,
    story: "drums",
    said: [
      { by: "head", kind: "correction", days: 25, words: "Det er fem bands nu. Og lokalet hedder Rytmekælderen." },
      { by: "partner", days: 24, words: "Rettet. Tak, fordi du siger det." },
    ],
    closed: 23,
  },
  {
    town: "Ishøj",
    partner: demo.projectLeader,
    said: [
      {
        by: "head",
        days: 15,
        words: "Vi overvejer at åbne vores øvelokale om søndagen. Hvordan klarer I andre nøglerne?",
      },
    ],
  },
  {
    town: "Køge",
    partner: demo.projectLeader,
    said: [
      {
        by: "head",
        days: 2,
        words: "Vi har ikke haft en aktivitet i tre måneder. Hvad skal der til, for at vi kommer i gang igen?",
      },
    ],
  },
  {
    town: "Rødovre",
    partner: demo.secretariat,
    said: [
      { by: "partner", days: 8, words: "Vil du se på tallene for Rødovre, før de kommer med i papirerne til KMP?" },
      { by: "head", days: 7, words: "De ser rigtige ud. Timerne fra musikskolen mangler for september." },
      { by: "partner", days: 7, words: "De kom i går og er med nu." },
    ],
    closed: 6,
  },
];

/** Culture heads and project leaders have talked; two of them wait for an answer, one too long. */
export async function writeTalk(tx: Writer, { ago, weekday, dayAt }: Calendar) {
  for (const { town, partner, story, said, closed } of talks) {
    const [headId, partnerId] = [personId(rowOf("kmk:", town).address), personId(partner)];
    const id = keyOf("conversation", town, partner);
    const last = said.at(-1)!;
    const waits = closed === undefined && last.kind !== "thanks";
    await tx.insert(conversations).values({
      ...{ id, headId, partnerId },
      municipalityCode: codeOf(town),
      storyId: story ? storyId(story) : null,
      openedAt: ago(said[0]!.days, "09.40"),
      movedAt: ago(closed ?? last.days, "11.10"),
      awaitedId: waits ? (last.by === "head" ? partnerId : headId) : null,
      answerBy: waits ? weekday(7, 3, dayAt(-last.days)) : null,
      closedAt: closed === undefined ? null : ago(closed, "11.10"),
      closedBy: closed === undefined ? null : headId,
      example: true,
    });
    await tx.insert(conversationMessages).values(
      said.map(({ by, kind = "note" as const, days, words }, at) => ({
        id: keyOf("message", town, partner, at),
        conversationId: id,
        authorId: by === "head" ? headId : partnerId,
        kind,
        body: words,
        at: ago(days, `1${at}.05`),
        example: true,
      })),
    );
  }
}

const topicsOf: Record<string, string[]> = {
  secretariat: ["Aftalen", "Adgang", "Møder"],
  kmk: ["Kulturpolitik", "Musikskole", "Biblioteker"],
  kmp: ["Kulturudvalget"],
  project: ["Projekter", "Historier"],
};

/** Phone, topics and substitute of everybody who sits somewhere; some have not confirmed theirs for more than a year. */
export async function writeProfiles(tx: Writer, { ago }: Calendar) {
  const sitting = roster.filter(({ seats, ended }) => seats && !seats.startsWith("-") && !ended);
  for (const [at, { address, seats, municipality }] of sitting.entries()) {
    const forum = seats.split(":")[0] ?? "";
    const substitute = roster.find(
      (row) => forum === "kmk" && row.municipality === municipality && row.seats === "kmk:observer",
    );
    const confirmedAt = ago(at % 5 === 3 ? 402 : 20 + at * 5);
    const row = {
      personId: personId(address),
      phone: `12 34 5${Math.floor(at / 10)} ${String(at % 10)}0`,
      topics: topicsOf[forum] ?? [],
      openedAt:
        forum === "secretariat" || forum === "project" || seats.includes("chairmanship:chair") ? confirmedAt : null,
      substituteId: substitute && substitute.address !== address ? personId(substitute.address) : null,
      confirmedAt,
    };
    await happened(tx, confirmedAt, row.personId, () => tx.insert(profiles).values(row));
  }
}
