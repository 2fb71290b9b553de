import { z } from "zod";
import { day, kroner, line, lines, many, optional, optionalLine, uuid, version } from "@/lib/input";
import { memberPrices, prices, vatWays } from "@/lib/prices/rules";
import { rhythms } from "@/lib/quarters/rules";

export const forums = ["kmp", "kmk", "chairmanship", "project"] as const;

const forum = z.enum(forums, "wrong");
const count = (most: number) => z.coerce.number("number").int("number").min(1, "number").max(most, "number");
/** Empty while another choice makes it needless. */
const optionalCount = (most: number) =>
  z.preprocess((given) => (given === "" ? undefined : given), count(most).optional());

/** The forums whose members invite by themselves, and those whose invitation the secretariat approves. */
const invitation = z
  .object({ direct: many(forum), approval: many(forum) })
  .transform(({ direct, approval }) => ({ direct, approval: approval.filter((one) => !direct.includes(one)) }));

const accessLength = z
  .object({ default: z.enum(["last_step", "days"], "wrong"), days: optionalCount(1095), mostDays: count(1095) })
  .refine(({ default: by, days }) => by !== "days" || days !== undefined, { path: ["days"], message: "number" })
  .refine(({ days, mostDays }) => days === undefined || days <= mostDays, { path: ["days"], message: "moreThanMost" });

const colleagues = z.object({ most: z.coerce.number("number").int("number").min(0, "number").max(50, "number") });

/** Typed in kroner, kept in øre. */
const price = z.preprocess(
  (given) => (typeof given === "number" ? String(given / 100).replace(".", ",") : (given ?? "")),
  kroner(10_000_00),
);

/** Decisions from before there were amounts say only what guests pay. */
const payment = z
  .object({
    guests: z.enum(prices, "wrong"),
    first: optionalCount(20),
    guestOre: price,
    members: z.enum(memberPrices, "wrong").default("free"),
    memberOre: price,
    vat: z.enum(vatWays, "wrong").default("with"),
  })
  .refine(({ guests, first }) => guests !== "first_free" || first !== undefined, {
    path: ["first"],
    message: "number",
  })
  .refine(({ members, memberOre }) => members === "free" || memberOre !== null, {
    path: ["memberOre"],
    message: "kroner",
  });

/** How many days after a conference its participants' names are kept. */
const participants = z.object({ days: count(1825).refine((days) => days >= 30, "tooFewDays") });

const rhythm = z.object({ months: z.coerce.number("number").pipe(z.literal(rhythms, "wrong")) });
const approval = z.object({ people: z.enum(["1", "2"], "wrong") });

const words = z.object({ text: line("text", 1000) });

/** What a decision on each open question looks like. */
export const policyValues = {
  invitation,
  access_length: accessLength,
  colleagues,
  payment,
  networks: words,
  giving: words,
  status_rhythm: rhythm,
  status_approval: approval,
  participants,
  newsletter_approval: approval,
  second_factor: z.object({ secretariat: z.enum(["yes", "no"], "wrong") }),
};

export type PolicyKey = keyof typeof policyValues;
export type PolicyValue<Key extends PolicyKey> = z.output<(typeof policyValues)[Key]>;

const keys = Object.keys(policyValues) as PolicyKey[];
const dated = z
  .object({ validFrom: day, itemId: optional(uuid), basis: optionalLine(400) })
  .refine(({ itemId, basis }) => itemId !== null || basis !== "", { path: ["basis"], message: "basis" });

/** What is proposed while nothing is decided; emptied, it is taken back. */
export const proposalInput = z.object({ key: z.enum(keys, "gone"), version, words: lines(2000) });

/** A decision: its policy's own value, from when it counts, and the item or the words it rests on. */
export const decisionInput = z.looseObject({ key: z.enum(keys, "gone") }).transform(({ key, ...given }, context) => {
  const [decision, value] = [dated.safeParse(given), policyValues[key].safeParse(given)];
  for (const { path, message } of [...(decision.error?.issues ?? []), ...(value.error?.issues ?? [])])
    context.addIssue({ code: "custom", path, message });
  return decision.success && value.success ? { key, ...decision.data, value: value.data } : z.NEVER;
});
