"use server";

import { stringify } from "csv-stringify/sync";
import { sql } from "drizzle-orm";
import { getLocale, getTranslations } from "next-intl/server";
import { reload, signedAction } from "@/lib/action";
import { today } from "@/lib/dates";
import { readTable, readText } from "@/lib/imports/import";
import { formatKroner } from "@/lib/money";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { Refused } from "@/lib/refused";
import { requireForum, write } from "@/lib/viewer";
import { countsInput } from "./input";
import { readCounts } from "./rules";

type Told = { added: number; changed: number; before: string | null; after: string | null };

/** Reads how many live where out of a file or what was pasted, and says what it would do, or does it: all of it or nothing. */
export const importCounts = signedAction(
  countsInput,
  async ({ file, pasted, source, step }) => {
    const viewer = await requireForum("secretariat");
    const table = file ? await readTable(new Uint8Array(await file.arrayBuffer())) : readText(pasted);
    if (typeof table === "string") throw new Refused("countsUnreadable");
    const codes = (await allMunicipalities()).flatMap(
      ({ code, name }) =>
        [
          [name.toLocaleLowerCase("da"), code],
          [code, code],
        ] as const,
    );
    const { rows, wrong } = readCounts(table, new Map(codes), today(new Date()));
    const kept = step === "import" && wrong.length === 0;
    const [told] = await write(viewer, (tx) =>
      tx.execute<Told>(
        sql`select added, changed, fee_before as before, fee_after as after from app.import_populations(${JSON.stringify(rows)}::jsonb, ${source}, ${kept})`,
      ),
    );
    return { told: told!, wrong, kept, values: { pasted: stringify(table, { delimiter: ";" }), source } };
  },
  async ({ told: { added, changed, before, after }, wrong, kept, values }) => {
    const [t, locale] = [await getTranslations("populations"), await getLocale()];
    const lines = wrong.slice(0, 20).map(({ line, why }) => t("line", { line, why: t(`faults.${why}`) }));
    const moved = before !== null && after !== null && before !== after;
    const fees = { before: formatKroner(Number(before), locale), after: formatKroner(Number(after), locale) };
    const message = [
      t(kept ? "done" : "would", { added, changed }),
      moved && t(kept ? "feeDone" : "feeWould", fees),
      wrong.length > 0 && t("wrong", { count: wrong.length, lines: lines.join(" ") }),
    ];
    const said = message.filter(Boolean).join(" ");
    return kept ? { ...reload(), message: said } : { done: true, message: said, values };
  },
);
