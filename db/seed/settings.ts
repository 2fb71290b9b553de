import { settings } from "../schema";
import type { Writer } from "./writer";

/** The portal's own words; what the secretariat has changed stays. */
export async function writeSettings(tx: Writer) {
  await tx
    .insert(settings)
    .values([
      { key: "name", value: "Kulturmetropolen" },
      { key: "contact_address", value: "sekretariat@kulturmetropolen.example" },
      { key: "contact_phone", value: "12 34 56 00" },
      { key: "instagram", value: "" },
      { key: "facebook", value: "" },
    ])
    .onConflictDoNothing();
}
