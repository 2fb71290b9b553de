import { expect, test } from "vitest";
import { encounterInput } from "./input";

test("an address that came without a yes is not kept, and the rest of the note is", () => {
  const id = "7b0a8f5e-2b1c-4d3e-8f4a-5b6c7d8e9f0a";
  const given = { id, code: "240", metAt: "2026-11-25T10:00:00Z", consented: "", note: "", name: "Bo" };
  expect(encounterInput.parse({ ...given, address: "bo@by.example" })).toMatchObject({
    name: "Bo",
    consented: false,
    address: "",
  });
  expect(encounterInput.parse({ ...given, address: "bo@by.example", consented: "on" })).toMatchObject({
    address: "bo@by.example",
  });
});

test("a photo of a card is kept only of who said yes, and an empty file is none", () => {
  const file = new File(["x"], "card.jpg", { type: "image/jpeg" });
  expect(encounterInput.parse({ code: "240", photo: file }).photo).toBe("");
  expect(encounterInput.parse({ code: "240", photo: file, consented: "on" }).photo).toBe(file);
  expect(encounterInput.parse({ code: "240", photo: new File([], ""), consented: "on" }).photo).toBe("");
});

test("a plain form sends only what was ticked and typed, and gets an id and a time of its own", () => {
  expect(encounterInput.parse({ code: "240" })).toMatchObject({ code: "240", consented: false, name: "", note: "" });
  expect(encounterInput.parse({ code: "240" }).id).not.toBe(encounterInput.parse({ code: "240" }).id);
});
