/** Something done on a phone, as the phone holds it until the server has it. Its id is made there. */
export type Held = {
  id: string;
  /** Why the server would not have it; it stays on the phone until somebody looks. */
  refused?: string;
};

/** What a phone has kept, from the text it was kept as. What cannot be read is nothing. */
export function heldOf<One extends Held>(text: string | null): One[] {
  try {
    const found: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(found) ? found.filter((one) => typeof one?.id === "string") : [];
  } catch {
    return [];
  }
}

/** What an answer means: kept by the server, refused for good, or to be tried again when there is a net, or a session. */
export function outcomeOf(status: number | undefined): "kept" | "refused" | "later" | "signIn" {
  if (status === 200) return "kept";
  if (status === 401) return "signIn";
  return status !== undefined && status >= 400 && status < 500 && status !== 429 ? "refused" : "later";
}

/** What is held after an answer: what was kept goes, what was refused stays with the reason. */
export const afterAnswer = <One extends Held>(held: One[], id: string, refused?: string): One[] =>
  refused === undefined
    ? held.filter((one) => one.id !== id)
    : held.map((one) => (one.id === id ? { ...one, refused } : one));
