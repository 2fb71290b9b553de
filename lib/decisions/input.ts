import { z } from "zod";
import { bodies, isDecided, type Outcome, votesFit } from "@/lib/decisions/rules";
import { day, line, municipalityCode, optionalLine, version, whole } from "@/lib/input";

/** How a body voted: nothing, or how many were for and perhaps how many were not. */
export const voteFields = { votesFor: whole(99), votesAgainst: whole(99), votesAbstained: whole(99) };
type Typed = { [Name in keyof typeof voteFields]: number | null };

/** What is left empty beside told votes is none. */
export const wholeVotes = ({ votesFor, votesAgainst, votesAbstained }: Typed): Typed =>
  votesFor === null
    ? { votesFor, votesAgainst: null, votesAbstained: null }
    : { votesFor, votesAgainst: votesAgainst ?? 0, votesAbstained: votesAbstained ?? 0 };

/** Why the typed votes cannot be, as a key of a message; nothing where they can. */
export function wrongVotes(outcome: Outcome, typed: Typed): string | undefined {
  const { votesFor, votesAgainst, votesAbstained } = typed;
  const any = [votesFor, votesAgainst, votesAbstained].some((votes) => votes !== null);
  if (!any) return undefined;
  if (!isDecided(outcome)) return "votesEarly";
  if (votesFor === null || votesFor + (votesAgainst ?? 0) + (votesAbstained ?? 0) === 0) return "votesMissing";
  return votesFit(outcome, wholeVotes(typed)) ? undefined : "votesDiffer";
}

const which = { code: municipalityCode, body: z.enum(bodies, "wrong"), version };
export const removalInput = z.object(which);

/** One step of a municipality's decision as it shall be; `version` 0 is a new one. */
export const stepInput = z
  .object({
    ...which,
    bodyName: line("bodyName"),
    decidesOn: day,
    estimated: z.literal("on").optional(),
    outcome: z.union([z.literal("").transform(() => null), z.enum(["yes", "no", "postponed"], "choose")]).default(null),
    ...voteFields,
    source: optionalLine(300),
  })
  .superRefine((given, context) => {
    const message = wrongVotes(given.outcome, given);
    if (message) context.addIssue({ code: "custom", message, path: ["votesFor"] });
  })
  .transform((given) => ({
    ...given,
    ...wholeVotes(given),
    estimated: given.estimated === "on" && !isDecided(given.outcome),
  }));
