import { createHmac } from "node:crypto";
import { generateSecret, generateURI, verifySync } from "otplib";

export const newTotpSecret = () => generateSecret();

/** What an app reads from the square code. */
export const totpAddress = (secret: string, issuer: string, label: string) => generateURI({ secret, issuer, label });

/** The half minute that a code belongs to, when it is right, one step early or late, and later than the last one used. */
export function stepOf(code: string, secret: string, { after, at }: { after: number; at: number }) {
  if (!/^[0-9]{6}$/.test(code)) return null;
  const [epochTolerance, afterTimeStep] = [30, after];
  // A last step ahead of what the clock allows is refused by the library as a mistake; here it is a code used too early.
  if (after >= Math.floor((at + epochTolerance) / 30)) return null;
  const found = verifySync({ secret, token: code, epoch: at, epochTolerance, afterTimeStep });
  return found.valid && "timeStep" in found ? found.timeStep : null;
}

const letters = "abcdefghjkmnpqrstuvwxyz23456789";

/** Ten codes for a lost app. They follow from the secret and the server's key, so none needs to be kept to be shown. */
export const recoveryCodesOf = (secret: string) =>
  Array.from({ length: 10 }, (_, at) =>
    [
      ...createHmac("sha256", process.env.AUTH_SECRET ?? "")
        .update(`recovery ${at} ${secret}`)
        .digest(),
    ]
      .filter((byte) => byte < letters.length * 8)
      .slice(0, 10)
      .map((byte) => letters[byte % letters.length])
      .join(""),
  );
