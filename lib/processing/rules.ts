/** What the portal does with personal data, once: the record of processing, and its public part, are drawn from this list. */
export const purposes = [
  {
    key: "accounts",
    basis: "task",
    subjects: ["people"],
    rules: ["leavers", "sessions", "sign_ins", "address_changes"],
  },
  { key: "cases", basis: "task", subjects: ["people", "contacts"], rules: [] },
  { key: "meetings", basis: "task", subjects: ["people"], rules: ["openings"] },
  { key: "events", basis: "task", subjects: ["contacts"], rules: ["encounters"] },
  { key: "conferences", basis: "task", subjects: ["participants"], rules: ["participants"] },
  { key: "invoices", basis: "law", subjects: ["contacts", "participants"], rules: [] },
  { key: "newsletter", basis: "consent", subjects: ["readers"], rules: ["unproved", "deliveries"] },
  { key: "contact", basis: "consent", subjects: ["people"], rules: ["leavers"] },
  { key: "mails", basis: "task", subjects: ["people", "participants", "readers"], rules: ["mail_words", "mail_log"] },
  { key: "log", basis: "task", subjects: ["people"], rules: ["audit", "networks", "limits"] },
] as const;

export type Purpose = (typeof purposes)[number];

/** The rules of retention that a purpose follows, each with its days. */
export const daysOf = ({ rules }: Purpose, known: { rule: string; days: number }[]) =>
  rules.flatMap((rule) => known.filter((one) => one.rule === rule));
