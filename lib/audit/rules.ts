/** A column as the words know it: "starts_at" is "startsAt". */
export const camel = (column: string) => column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

export type Change = { column: string; before: unknown; after: unknown };

const bare = new Set([
  "id",
  "version",
  "example",
  "created_at",
  "changed_at",
  "updated_at",
  "file_key",
  "key",
  "draft",
  "figures",
]);

/** What changed, column by column; keys of rows and the portal's own counters say nothing to a reader. */
export function changesOf(before: Record<string, unknown> | null, after: Record<string, unknown> | null): Change[] {
  const columns = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return columns
    .filter((column) => !bare.has(column))
    .map((column) => ({ column, before: before?.[column] ?? null, after: after?.[column] ?? null }))
    .filter((change) => !(isEmpty(change.before) && isEmpty(change.after)));
}

const isEmpty = (value: unknown) =>
  value === null || value === "" || value === false || (Array.isArray(value) && value.length === 0);

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** How a value is read: a moment, a day, a person, or as it stands. */
export function kindOf(value: unknown): "empty" | "moment" | "day" | "key" | "yes" | "no" | "text" {
  if (value === null || value === undefined || value === "") return "empty";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value !== "string") return "text";
  if (moment.test(value)) return "moment";
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return "day";
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? "key" : "text";
}

/** Lists and figures in one line; what is long is cut, the export has all of it. */
export function plain(value: unknown, most = 200) {
  const text = Array.isArray(value) && value.every((one) => typeof one !== "object") ? value.join(", ") : asText(value);
  return text.length > most ? `${text.slice(0, most)} …` : text;
}

const asText = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
