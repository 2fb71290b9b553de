import QRCode from "qrcode";
import { origin } from "@/lib/origin";

/** Where a participant's code leads: the secretariat's phone opens it at the door, for others it opens nothing. */
export const entryAddress = (signUp: string) => `${origin}/check-in/${signUp}`;

/** The code as a picture for a mail, PNG. */
export const entryPicture = (signUp: string) => QRCode.toBuffer(entryAddress(signUp), { width: 360, margin: 4 });

export const entryDrawing = (signUp: string) => squareCode(entryAddress(signUp));

/** A square code as a drawing: how many squares a side has, and the path of the dark ones. */
export function squareCode(text: string) {
  const { size, data } = QRCode.create(text).modules;
  const dark = [...data].flatMap((bit, at) => (bit ? [`M${at % size} ${Math.floor(at / size)}h1v1h-1z`] : []));
  return { size, path: dark.join("") };
}
