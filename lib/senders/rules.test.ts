import { expect, test } from "vitest";
import { proofLink } from "./rules";

test("a proof is a link where a web address stands alone, and words otherwise", () => {
  expect(proofLink(" https://www.ishoej.example/plakat?id=1 ")?.href).toBe("https://www.ishoej.example/plakat?id=1");
  for (const words of ["", "Logo på plakaten", "Se https://a.example", "javascript:alert(1)", "https://", "a.example"])
    expect(proofLink(words)).toBeUndefined();
});
