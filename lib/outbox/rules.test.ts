import { expect, test } from "vitest";
import { afterAnswer, type Held, heldOf, outcomeOf } from "./rules";

const held = (id: string, rest: Partial<Held> = {}): Held => ({ id, ...rest });

test("what a phone kept is read again, and rubbish is nothing", () => {
  expect(heldOf(JSON.stringify([held("a"), null, { x: 1 }]))).toEqual([held("a")]);
  for (const text of [null, "", "{", "{}", "7"]) expect(heldOf(text)).toEqual([]);
});

test("only an answer of the server's own lets go of what is held", () => {
  expect([200, 401, 403, 422].map(outcomeOf)).toEqual(["kept", "signIn", "refused", "refused"]);
  for (const status of [undefined, 0, 302, 429, 500, 503]) expect(outcomeOf(status)).toBe("later");
});

test("what was kept goes, what was refused stays with the reason, and the others wait", () => {
  const both = [held("a"), held("b")];
  expect(afterAnswer(both, "a")).toEqual([held("b")]);
  expect(afterAnswer(both, "b", "no")).toEqual([held("a"), held("b", { refused: "no" })]);
});
