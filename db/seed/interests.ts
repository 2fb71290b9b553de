import { interests } from "../schema";
import type { DemoAgreements } from "./agreements";
import type { Calendar } from "./calendar";
import { openCase, stand } from "./cases";
import { codeOf } from "./municipalities";
import { personId } from "./people";
import { readTable } from "./table";
import { happened, keyOf, type Writer } from "./writer";

type Column = "municipality" | "days" | "name" | "title" | "address" | "topics" | "message" | "proposer" | "held";

/** The forms and proposals, the oldest first. */
export const rows = readTable<Column>("interests.csv");

/** Who told us that they are curious, who proposed whom, and what was held back as spam. */
export async function writeInterests(tx: Writer, { ago }: Calendar, { next }: DemoAgreements) {
  for (const row of rows) {
    const arrivedAt = ago(Number(row.days), "09.10");
    const interest = interestOf(row, arrivedAt);
    await happened(tx, arrivedAt, interest.proposedBy, async () => {
      await tx.insert(interests).values(interest);
      if (row.held) return;
      await openCase(tx, row.municipality, arrivedAt);
      const source = row.proposer ? "Foreslået af et medlem" : "Formularen Bliv gæst";
      await stand(tx, next.id, row.municipality, "interested", arrivedAt, source);
    });
  }
}

const interestOf = (
  { municipality, days, proposer, held, topics, ...words }: (typeof rows)[number],
  arrivedAt: Date,
) => ({
  ...words,
  id: keyOf("interest", municipality, days),
  municipalityCode: codeOf(municipality),
  topics: topics.split(" ").filter(Boolean),
  arrivedAt,
  proposedBy: proposer ? personId(proposer) : null,
  heldAt: held ? arrivedAt : null,
  heldWhy: held || null,
  example: true,
});
