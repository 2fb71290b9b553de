import { expect, test } from "vitest";
import { areasOf, footOf, homeOf, menuOf } from "@/lib/areas";
import type { Forum } from "@/lib/viewer";

test("seats open areas, and the secretariat's comes first", () => {
  expect(areasOf(["kmk", "secretariat", "chairmanship"])).toEqual(["secretariat", "kmp", "kmk"]);
  expect(areasOf([])).toEqual(["guest"]);
});

test.each<[Forum[], string]>([
  [["secretariat"], "/secretariat"],
  [["chairmanship"], "/kmp"],
  [["kmk"], "/kmk"],
  [["project"], "/projects"],
  [[], "/guest"],
])("%j begins at %s", (forums, home) => expect(homeOf(forums)).toBe(home));

test("a member's menu names the own municipality, a guest's does not", () => {
  const person = { id: "1", name: "Anna", municipalityCode: "165", municipalityName: "Albertslund" };
  const session = { sessionId: "2", unready: false };
  expect(menuOf({ ...person, ...session, forums: ["kmk"] }).map((item) => item.href)).toContain("/municipalities/165");
  expect(menuOf({ ...person, ...session, forums: [] }).map((item) => item.key)).not.toContain("own");
});

test("what the portal is not used for stands in no menu and at no foot", () => {
  const keysOf = (off: string[]) => [...menuOf(null, off), ...footOf(null, off)].map(({ key }) => key);
  expect(keysOf([])).toEqual(expect.arrayContaining(["conferences", "newsletter"]));
  for (const off of ["conferences", "newsletter"]) expect(keysOf([off])).not.toContain(off);
});
