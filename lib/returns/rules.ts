/** What was heard of a mail afterwards: it came back for now or for good, or was called spam. */
export type Heard = {
  how: "soft" | "hard" | "complaint";
  address: string;
  why: string;
  issue?: string;
  reader?: string;
};

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const named = new RegExp(`newsletter-(${uuid})-(${uuid})@`, "i");

/** The issue and the reader that a Message-ID of ours names, wherever it stands in a text. */
export function mailIn(text: string): Pick<Heard, "issue" | "reader"> {
  const [, issue, reader] = named.exec(text) ?? [];
  return issue && reader ? { issue, reader } : {};
}

/** Nobody is there, or never was: told apart from a full mailbox, a refused text and a sender who is not believed. */
const nobodyThere = /^5\.1\.(?:[1236]|10)$/;

type Fields = Record<string, string>;

/** The groups of "Name: value" lines that machines write to each other, with folded lines joined. */
const groupsOf = (text: string): Fields[] =>
  text
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\n[ \t]+/g, " ")
    .split(/\n{2,}/)
    .map((group) =>
      Object.fromEntries(
        [...group.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name = "", value = ""]) => [
          name.toLowerCase(),
          value.trim(),
        ]),
      ),
    );

const addressOf = (field = "") => field.replace(/^[\w-]+\s*;/, "").replaceAll(/[<>\s]/g, "");

/** What a delivery report says of each recipient (RFC 3464). One that is late is still tried and comes back again if it fails. */
export const bouncesIn = (report: string): Heard[] =>
  groupsOf(report).flatMap((fields) => {
    if (fields.action?.toLowerCase() !== "failed") return [];
    const status = fields.status?.split(/\s/)[0] ?? "";
    const why = [status, fields["diagnostic-code"]?.replace(/^\w+\s*;\s*/, "")].filter(Boolean).join(" ");
    const address = addressOf(fields["original-recipient"] ?? fields["final-recipient"]);
    return [{ how: nobodyThere.test(status) ? "hard" : "soft", address, why } satisfies Heard];
  });

/** What a feedback report says (RFC 5965), but for one that takes an earlier complaint back or tells of a virus. */
export const complaintsIn = (report: string): Heard[] => {
  const fields: Fields = Object.assign({}, ...groupsOf(report));
  const kind = fields["feedback-type"]?.toLowerCase() ?? "";
  if (!["abuse", "fraud", "opt-out", "other"].includes(kind)) return [];
  return [
    { how: "complaint", address: addressOf(fields["original-rcpt-to"] ?? fields["removal-recipient"]), why: kind },
  ];
};
