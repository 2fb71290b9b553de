/** Why a message waits for the secretariat to look at it; the sender gets the same answer as everybody. */
export type HeldWhy = "trap" | "links" | "fast";

type Sent = { extra: string; name: string; title: string; message: string; age: number | null };

const link = /https?:\/\/|www\./gi;
const linkInName = /https?:|www\.|\/\/|\[url|\.(?:com|net|org|info|biz|ru|xyz|top|dk)\b/i;
const mostLinks = 2;
const fastest = 3_000;

/** What people do not do: fill a field they cannot see, have an address for a name, send many links, type in no time. */
export function heldWhy({ extra, name, title, message, age }: Sent): HeldWhy | null {
  if (extra.trim() !== "") return "trap";
  if (linkInName.test(name) || linkInName.test(title)) return "links";
  if ((message.match(link) ?? []).length > mostLinks) return "links";
  return age !== null && age < fastest ? "fast" : null;
}
