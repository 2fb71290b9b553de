import IntlMessageFormat from "intl-messageformat";
import { type Locale, messages } from "@/lib/messages";

export type MailKind = keyof (typeof messages)["da"]["mail"]["kinds"];
export const mailKinds = Object.keys(messages.da.mail.kinds) as MailKind[];

/** What the secretariat may write anew of a mail. Its link and why one gets it stay ours. */
export const ownParts = ["subject", "text", "note"] as const;
type OwnPart = (typeof ownParts)[number];
export type MailWords = Record<OwnPart, string>;
export type Fault = {
  part: OwnPart;
  key: "unreadable" | "unknown" | "misused" | "bare" | "missing" | "choices";
  name: string;
};
export type Placeholder = { name: string; needed: boolean; choices: string[] };

/** What ICU's tree is here: text, a value, or a choice by a value. */
type Part = { type: number; value?: string; options?: Record<string, { value: Part[] }> };
type Use = { name: string; as: "plain" | "select" | "plural" | "other"; guarded: boolean; choices: string[] };

const ways: Record<number, Use["as"]> = { 1: "plain", 5: "select", 6: "plural" };
const [literal, pound] = [0, 7];
/** What a letter may leave out without saying less. */
const courtesies = ["name", "portal"];

const messageOf = (text: string, locale: Locale) => new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });

/** A text with its values in it. Tags are text. */
export const fill = (text: string, locale: Locale, values: Record<string, string>) =>
  String(messageOf(text, locale).format(values));

/** The words of a kind as they come with the portal. */
export const standardWords = (kind: MailKind, locale: Locale) => ({
  note: "",
  ...messages[locale].mail.kinds[kind],
});

/** How each value stands in a text; `guarded` where a choice has already said that there is one. */
const usesOf = (parts: Part[], guards: string[] = []): Use[] =>
  parts.flatMap(({ type, value: name = "", options = {} }) => {
    if (type === literal || type === pound) return [];
    const choices = Object.keys(options);
    const inner = Object.entries(options).flatMap(([choice, { value }]) =>
      usesOf(value, choices.includes("none") && choice !== "none" ? [...guards, name] : guards),
    );
    return [{ name, as: ways[type] ?? "other", guarded: guards.includes(name), choices }, ...inner];
  });
const usesIn = (texts: string[], locale: Locale) =>
  texts.flatMap((text) => usesOf(messageOf(text, locale).getAst() as Part[]));

const usual = (parts: Part[]): string =>
  parts
    .map(({ type, value = "", options }) => {
      if (options) return usual(options.other?.value ?? []);
      return type === literal ? value : type === pound ? "#" : `{${value}}`;
    })
    .join("");
/** A text as it mostly reads: of each choice the usual one. */
export const inShort = (text: string, locale: Locale) => usual(messageOf(text, locale).getAst() as Part[]);

const uses = new Map<MailKind, Use[]>();
/** Every value that the standard texts of a kind know, as they use it; read once, for every mail asks. */
function known(kind: MailKind) {
  const found = uses.get(kind) ?? readAll(kind);
  uses.set(kind, found);
  return found;
}
const readAll = (kind: MailKind): Use[] => [
  { name: "portal", as: "plain", guarded: false, choices: [] },
  ...(["da", "en"] as const).flatMap((locale) => usesIn(Object.values(standardWords(kind, locale)), locale)),
];

/** What an own text must not lose: all that the standard text tells, but for courtesies. */
const needed = (kind: MailKind, locale: Locale) => {
  const { text, note } = standardWords(kind, locale);
  return usesIn([text, note], locale).filter(({ name }) => !courtesies.includes(name));
};

/** The names of all values that a kind's text may use. */
export const namesOf = (kind: MailKind) => [...new Set(known(kind).map(({ name }) => name))];

/** The values that a kind's text may use, those that it must use first. */
export function placeholdersOf(kind: MailKind, locale: Locale): Placeholder[] {
  const [all, must] = [known(kind), needed(kind, locale)];
  return namesOf(kind)
    .map((name) => ({
      name,
      needed: must.some((use) => use.name === name),
      choices: [
        ...new Set(all.filter((use) => use.name === name && use.as === "select").flatMap((use) => use.choices)),
      ],
    }))
    .sort((one, other) => Number(other.needed) - Number(one.needed));
}

/** What keeps words from being a kind's text; nothing where they may be sent. */
export function faultsOf(kind: MailKind, locale: Locale, words: MailWords): Fault[] {
  const all = known(kind);
  const read: Use[] = [];
  const faults = ownParts.flatMap((part): Fault[] => {
    try {
      const own = usesIn([words[part]], locale);
      if (part !== "subject") read.push(...own);
      return own
        .flatMap(
          (use) =>
            faultOf(
              use,
              all.filter(({ name }) => name === use.name),
            ) ?? [],
        )
        .map((fault) => ({ part, ...fault }));
    } catch {
      return [{ part, key: "unreadable", name: "" }];
    }
  });
  return faults.length > 0 ? faults : losses(needed(kind, locale), read);
}

function faultOf({ name, as, guarded }: Use, same: Use[]): Omit<Fault, "part"> | undefined {
  if (same.length === 0) return { key: "unknown", name };
  const allowed = same.map((use) => use.as);
  if (as === "other" || !(allowed.includes(as) || (as === "plain" && allowed.includes("plural"))))
    return { key: "misused", name };
  const plain = same.filter((use) => use.as === "plain");
  const mayBeMissing = plain.length > 0 && plain.every((use) => use.guarded);
  return as === "plain" && !guarded && mayBeMissing ? { key: "bare", name } : undefined;
}

function losses(must: Use[], read: Use[]): Fault[] {
  const found = must.flatMap(({ name, as, choices }): Fault[] => {
    const own = read.filter((use) => use.name === name);
    if (own.length === 0) return [{ part: "text", key: "missing", name }];
    const kept = own.filter((use) => use.as === "select").flatMap((use) => use.choices);
    return as === "select" && choices.some((choice) => !kept.includes(choice))
      ? [{ part: "text", key: "choices", name }]
      : [];
  });
  return found.slice(0, 1);
}

/** The words to send: the secretariat's where they are whole and still fit the kind, otherwise the standard ones. */
export function wordsOf(
  kind: MailKind,
  locale: Locale,
  own: Partial<Record<OwnPart, string | null>> | null | undefined,
) {
  const standard = standardWords(kind, locale);
  if (!own?.subject || !own.text) return standard;
  const words = { subject: own.subject, text: own.text, note: own.note ?? "" };
  return faultsOf(kind, locale, words).length > 0 ? standard : { ...standard, ...words };
}
