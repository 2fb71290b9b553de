import { policyDecisions } from "../schema";
import { type Calendar, dayAfter, inWords, moment } from "./calendar";
import { itemId } from "./meetings";
import { demo, personId } from "./people";
import { happened, keyOf, type Writer } from "./writer";

type Decision = {
  policyKey: (typeof policyDecisions.$inferInsert)["policyKey"];
  value: unknown;
  /** The KMP meeting that decided it, in days from today, and its item. */
  meeting: number;
  item: number;
  /** The first day, when it is not the day after the meeting. */
  from?: string;
};

const summer = { meeting: -249, item: 4 };
const autumn = { meeting: -165, item: 4 };
const last = { meeting: -74, item: 5 };
const words = "KL’s Kultur- og Fritidskonference, Kulturmødet og Folkemødet. Medlemmerne kan foreslå flere.";

/** What the demo's KMP has decided on the memo's open questions; the last one waits for an answer. */
const decisions: Decision[] = [
  { ...summer, policyKey: "invitation", value: { direct: [], approval: ["kmk"] } },
  { ...summer, policyKey: "payment", value: { guests: "free" } },
  { ...autumn, policyKey: "access_length", value: { default: "last_step", mostDays: 365 } },
  { ...autumn, policyKey: "colleagues", value: { most: 5 } },
  { ...last, policyKey: "invitation", value: { direct: ["chairmanship"], approval: ["kmp", "kmk"] } },
  { ...last, policyKey: "participants", value: { days: 365 } },
  { ...last, policyKey: "networks", value: { text: words } },
  { ...last, policyKey: "payment", value: { guests: "first_free", first: 2 }, from: "01-01" },
];

/** Written down by the secretariat the day after each meeting. */
export async function writePolicyDecisions(tx: Writer, { weekday, year }: Calendar) {
  const decidedBy = personId(demo.secretariat);
  for (const [place, { meeting, item, from, ...decision }] of decisions.entries()) {
    const day = weekday(meeting, 4);
    const createdAt = moment(dayAfter(day), "10.15");
    const validFrom = from ? `${year + 1}-${from}` : dayAfter(day);
    const basis = `KMP-møde ${inWords(day)}, punkt ${item}`;
    const row = {
      ...decision,
      id: keyOf("decision", place),
      validFrom,
      basis,
      itemId: itemId("kmp", meeting, item),
      decidedBy,
      createdAt,
      example: true,
    };
    await happened(tx, createdAt, decidedBy, () => tx.insert(policyDecisions).values(row));
  }
}
