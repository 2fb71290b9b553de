import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { seal, unseal } from "./secrets";
import { newTotpSecret, recoveryCodesOf, stepOf, totpAddress } from "./totp";

const secret = newTotpSecret();
const at = 1_790_000_010;
const step = Math.floor(at / 30);
const codeAt = (epoch: number) => generateSync({ secret, epoch });

test("a code counts in its own half minute and in those beside it", () => {
  expect([-30, 0, 30].map((by) => stepOf(codeAt(at + by), secret, { after: 0, at }))).toEqual([
    step - 1,
    step,
    step + 1,
  ]);
  expect([-60, 60].map((by) => stepOf(codeAt(at + by), secret, { after: 0, at }))).toEqual([null, null]);
});

test("a used code and those before it are over", () => {
  expect(stepOf(codeAt(at), secret, { after: step, at })).toBeNull();
  expect(stepOf(codeAt(at - 30), secret, { after: step, at })).toBeNull();
  expect(stepOf(codeAt(at + 30), secret, { after: step, at })).toBe(step + 1);
  expect(stepOf(codeAt(at), secret, { after: step + 5, at })).toBeNull();
});

test("a recovery code is no code of the app", () => {
  expect(stepOf("aaaaaaaaaa", secret, { after: 0, at })).toBeNull();
});

test("the app is told whose code it is", () => {
  const address = new URL(totpAddress(secret, "Portal Øst", "a@b.example"));
  expect(address.protocol).toBe("otpauth:");
  expect(address.searchParams.get("secret")).toBe(secret);
  expect(address.searchParams.get("issuer")).toBe("Portal Øst");
});

test("ten recovery codes, all different, the same each time, and others for another secret", () => {
  const codes = recoveryCodesOf(secret);
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^[a-z2-9]{10}$/);
  expect(recoveryCodesOf(secret)).toEqual(codes);
  expect(recoveryCodesOf(newTotpSecret())).not.toContain(codes[0]);
});

test("a sealed secret opens only for its owner, and not when it was touched", () => {
  const sealed = seal(secret, "anna");
  expect(sealed.includes(secret)).toBe(false);
  expect(unseal(sealed, "anna")).toBe(secret);
  expect(() => unseal(sealed, "bo")).toThrow();
  sealed[sealed.length - 1]! ^= 1;
  expect(() => unseal(sealed, "anna")).toThrow();
  expect(seal(secret, "anna")).not.toEqual(seal(secret, "anna"));
});
