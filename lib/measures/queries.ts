import "server-only";
import { asc, sql } from "drizzle-orm";
import { cache } from "react";
import { measures } from "@/db/schema";
import { itemsAbout } from "@/lib/agenda-items/queries";
import { read } from "@/lib/viewer";

/** The memo's list in its own order. */
export const allMeasures = cache(() =>
  read((tx) =>
    tx
      .select({
        key: measures.key,
        title: measures.title,
        body: measures.body,
        responsible: measures.responsible,
        state: measures.state,
        nextStep: measures.nextStep,
        href: measures.href,
        source: measures.source,
        agendas: itemsAbout("measure_key", sql`"measures"."key"`),
      })
      .from(measures)
      .orderBy(asc(measures.position)),
  ),
);
