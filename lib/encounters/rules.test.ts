import { expect, test } from "vitest";
import { encounterInput } from "./input";
import { afterAnswer, type Held, heldOf, outcomeOf } from "./rules";

const held = (id: string, rest: Partial<Held> = {}): Held => ({
  ...{ id, code: "240", metAt: "2026-11-25T10:00:00Z", name: "", consented: "", address: "", note: "" },
  ...rest,
});

test("what a phone kept is read again, and rubbish is nothing", () => {
  expect(heldOf(JSON.stringify([held("a"), null, { x: 1 }]))).toEqual([held("a")]);
  for (const text of [null, "", "{", "{}", "7"]) expect(heldOf(text)).toEqual([]);
});

test("only an answer of the server's own lets go of a note", () => {
  expect([200, 401, 403, 422].map(outcomeOf)).toEqual(["kept", "signIn", "refused", "refused"]);
  for (const status of [undefined, 0, 302, 429, 500, 503]) expect(outcomeOf(status)).toBe("later");
});

test("what was kept goes, what was refused stays with the reason, and the others wait", () => {
  const both = [held("a"), held("b")];
  expect(afterAnswer(both, "a")).toEqual([held("b")]);
  expect(afterAnswer(both, "b", "no")).toEqual([held("a"), held("b", { refused: "no" })]);
});

test("an address that came without a yes is not kept, and the rest of the note is", () => {
  const id = "7b0a8f5e-2b1c-4d3e-8f4a-5b6c7d8e9f0a";
  const given = { ...held(id), name: "Bo", address: "bo@by.example" };
  expect(encounterInput.parse(given)).toMatchObject({ name: "Bo", consented: false, address: "" });
  expect(encounterInput.parse({ ...given, consented: "on" })).toMatchObject({ address: "bo@by.example" });
});

test("a plain form sends only what was ticked and typed, and gets an id and a time of its own", () => {
  expect(encounterInput.parse({ code: "240" })).toMatchObject({ code: "240", consented: false, name: "", note: "" });
  expect(encounterInput.parse({ code: "240" }).id).not.toBe(encounterInput.parse({ code: "240" }).id);
});
