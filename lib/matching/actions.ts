"use server";

import { eq, sql } from "drizzle-orm";
import { matchings } from "@/db/schema";
import { formAction, reload, the } from "@/lib/action";
import type { Fixed } from "@/lib/matching/rules";
import { choiceInput, matchInput, proposeInput } from "./input";

/** Has all open visits matched anew, as a job. */
export const matchAll = formAction(matchInput, (tx) => tx.execute(sql`select app.ask_matching('[]')`), reload);

/** Somebody else for one visit: what was chosen by hand before stays, and the rest is matched anew. */
export const chooseByHand = formAction(
  choiceInput,
  async (tx, { id, visit, person }) => {
    const { choices } = the(
      await tx.select({ choices: matchings.choices }).from(matchings).where(eq(matchings.id, id)),
    );
    const others = (choices as Fixed[]).filter((one) => one.visit !== visit);
    const all = JSON.stringify([...others, { visit, person }]);
    await tx.execute(sql`select app.ask_matching(${all}::jsonb)`);
  },
  reload,
);

/** Asks everybody whom the matching found. */
export const proposeAll = formAction(
  proposeInput,
  (tx, { id, why }) => tx.execute(sql`select app.propose_matching(${id}, ${why})`),
  reload,
);
