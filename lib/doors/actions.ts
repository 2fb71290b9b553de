"use server";

import { sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { formAction, reload } from "@/lib/action";
import { doorInput, walkInInput } from "./input";

/** Somebody is here, or not after all; for the secretariat. Said twice it is said once. */
export const checkIn = formAction(
  doorInput,
  (tx, { id, undo }) => tx.execute(sql`select app.check_in(${id}, now(), ${undo === "on"})`),
  reload,
);

/** Lets in somebody who had not signed up, or still waited; beyond the seats with a reason. */
export const walkIn = formAction(
  walkInInput,
  (tx, { conference, party, name, title, address, municipality, why }) =>
    tx.execute(
      sql`select app.walk_in(${conference}, ${party}, ${name}, ${title}, ${address}, ${municipality}, ${why})`,
    ),
  async (_, { name }) => ({
    ...reload(),
    message: (await getTranslations("conferences.signUps.door"))("letIn", { name }),
  }),
);
