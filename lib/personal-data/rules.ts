export type Rows = Record<string, unknown>[];
/** What is known about a person, by the table that it stands in. */
export type PersonData = Record<string, Rows>;

const first = ["people", "emails", "profiles", "seats"];
const last = ["audit_entries"];
const rank = (place: string) => (first.includes(place) ? first.indexOf(place) : last.includes(place) ? 1000 : 100);

/** In the order of a reader: who it is, what was done, the log. */
export const inOrder = (data: PersonData) =>
  Object.entries(data).toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));

/** What the portal counts for itself. */
const own = new Set(["version", "sequence", "attempts", "slug", "content_type", "bytes"]);

/** One row in one line; keys of other rows and the portal's own counters stand in the file for machines alone. */
export function lineOf(row: Record<string, unknown>, wordOf: (column: string) => string, yes: string) {
  const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return Object.entries(row)
    .filter(([, value]) => value !== null && value !== "" && value !== false && !key.test(String(value)))
    .filter(([column]) => !own.has(column))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([column, value]) => `${wordOf(column)}: ${plain(value, yes)}`)
    .join(" · ");
}

function plain(value: unknown, yes: string): string {
  if (value === true) return yes;
  if (Array.isArray(value)) return value.map((one) => plain(one, yes)).join(", ");
  if (typeof value === "string") return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*/, "$1 $2");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.values(value)
    .map((one) => plain(one, yes))
    .join(", ");
}
