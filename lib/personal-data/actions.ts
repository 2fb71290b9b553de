"use server";

import { eq, sql } from "drizzle-orm";
import { people } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import { Refused } from "@/lib/refused";
import { eraseInput } from "./input";

/** Forgets a person for good; whoever does it types the name, so that it is the right one. */
export const erasePerson = formAction(
  eraseInput,
  async (tx, { id, name }) => {
    const person = the(await tx.select({ name: people.name }).from(people).where(eq(people.id, id)));
    if (person.name.toLocaleLowerCase("da") !== name.toLocaleLowerCase("da")) throw new Refused("otherName");
    await tx.execute(sql`select app.erase_person(${id})`);
  },
  reload,
);
