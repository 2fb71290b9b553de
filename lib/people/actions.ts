"use server";

import { stringify } from "csv-stringify/sync";
import { eq, sql } from "drizzle-orm";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { emails, people, seats } from "@/db/schema";
import { formAction, reload, signedAction, the } from "@/lib/action";
import { today } from "@/lib/dates";
import { readTable, readText } from "@/lib/imports/import";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { activeInput, mergeInput, newPersonInput, personInput, rosterInput } from "./input";
import { readRoster } from "./rules";

const known = sql`select from emails where address =`;

/** Adds a person with their address and first seat, and tells them where that is wished. */
export const addPerson = formAction(
  newPersonInput,
  async (tx, { name, jobTitle, municipality, address, locale, tell, forum, ...seat }) => {
    if (forum === "secretariat") await tx.execute(sql`select app.demand_fresh()`);
    const person = { name, title: jobTitle, municipalityCode: municipality, locale };
    const { id } = the(await tx.insert(people).values(person).returning({ id: people.id }));
    const added = tx.insert(emails).values({ personId: id, address }).onConflictDoNothing();
    the(await added.returning({ id: emails.personId }), "addressKnown");
    if (!forum) return id;
    const given = the(
      await tx
        .insert(seats)
        .values({ personId: id, forum, ...seat })
        .returning({ id: seats.id }),
    );
    if (tell) await tx.execute(sql`select app.tell_seat(${given.id})`);
    return id;
  },
  (id) => redirect(`/secretariat/people/${id}` as Route),
);

/** Changes a person. Another address is another way in, so that asks first who is there. */
export const savePerson = formAction(
  personInput,
  async (tx, { id, name, jobTitle, municipality, address, locale }) => {
    const person = { name, title: jobTitle, municipalityCode: municipality, locale };
    the(await tx.update(people).set(person).where(eq(people.id, id)).returning({ id: people.id }));
    const [now] = await tx.select({ address: emails.address }).from(emails).where(eq(emails.personId, id));
    if (now?.address === address) return;
    await tx.execute(sql`select app.demand_fresh()`);
    const moved =
      tx.execute(sql`insert into emails (person_id, address) select ${id}, ${address} where not exists (${known} ${address})
      on conflict (person_id) do update set address = excluded.address returning person_id`);
    the(await moved, "addressKnown");
  },
  reload,
);

/** Shuts a person out, which ends their sessions, or lets them in again. */
export const setActive = formAction(
  activeInput,
  async (tx, { id, active }) => {
    const set = { deactivatedAt: active === "yes" ? null : sql`now()` };
    the(await tx.update(people).set(set).where(eq(people.id, id)).returning({ id: people.id }));
  },
  reload,
);

/** Makes one of two rows that are the same person: the other's seats come here, and nobody signs in as the other any more. */
export const mergePeople = formAction(
  mergeInput,
  async (tx, { id, other }) => {
    await tx.execute(sql`select app.merge_people(${id}, (select person_id from emails where address = ${other}))`);
  },
  reload,
);

/** Reads a list of people from a file or from what was pasted, and says what it would do, or does it: all of it or nothing. */
export const importRoster = signedAction(
  rosterInput,
  async ({ file, pasted, step, tell }) => {
    const viewer = await requireForum("secretariat");
    const table = file ? await readTable(new Uint8Array(await file.arrayBuffer())) : readText(pasted);
    if (typeof table === "string") throw new Refused("rosterUnreadable");
    const places = (await allMunicipalities()).flatMap(
      ({ code, name }) =>
        [
          [name.toLocaleLowerCase("da"), code],
          [code, code],
        ] as const,
    );
    const { rows, wrong } = readRoster(table, new Map(places), today(new Date()));
    const kept = step === "import" && wrong.length === 0;
    const [counted] = await write(viewer, (tx) =>
      tx.execute<{ added: number; given: number }>(
        sql`select * from app.import_people(${JSON.stringify(rows)}::jsonb, ${kept}, ${tell === "on"})`,
      ),
    );
    return { ...counted, wrong, kept, values: { pasted: stringify(table, { delimiter: "\t" }), tell: tell ?? "" } };
  },
  async ({ added = 0, given = 0, wrong, kept, values }) => {
    const t = await getTranslations("people.roster");
    const lines = wrong.slice(0, 20).map(({ line, why }) => t("line", { line, why: t(`faults.${why}`) }));
    const bad = wrong.length > 0 && t("wrong", { count: wrong.length, lines: lines.join(" ") });
    const message = [t(kept ? "done" : "would", { added, given }), bad].filter(Boolean).join(" ");
    return kept ? { ...reload(), message } : { done: true, message, values };
  },
);
