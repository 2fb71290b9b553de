export type Rows = Record<string, unknown>[];
/** What is known about a person, by the table that it stands in. */
export type PersonData = Record<string, Rows>;

const first = ["people", "emails", "profiles", "seats"];
const last = ["audit_entries"];
const rank = (place: string) => (first.includes(place) ? first.indexOf(place) : last.includes(place) ? 1000 : 100);

/** In the order of a reader: who it is, what was done, the log. */
export const inOrder = (data: PersonData) =>
  Object.entries(data).toSorted(([a], [b]) => rank(a) - rank(b) || a.localeCompare(b));

/** One row in one line; keys of other rows say nothing on paper and stand in the file for machines. */
export function lineOf(row: Record<string, unknown>, wordOf: (column: string) => string) {
  const key = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  return Object.entries(row)
    .filter(([, value]) => value !== null && value !== "" && value !== false && !key.test(String(value)))
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([column, value]) => `${wordOf(column)}: ${plain(value)}`)
    .join(" · ");
}

function plain(value: unknown) {
  if (typeof value === "string") return value.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d).*/, "$1 $2");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
