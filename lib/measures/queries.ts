import "server-only";
import { asc } from "drizzle-orm";
import { cache } from "react";
import { measures } from "@/db/schema";
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
      })
      .from(measures)
      .orderBy(asc(measures.position)),
  ),
);
