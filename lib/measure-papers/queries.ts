import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import { measuresPaper } from "@/lib/measure-papers/document";
import { measureList } from "@/lib/measures/queries";
import type { Locale } from "@/lib/messages";
import type { Paper } from "@/lib/paper";
import { allPolicies } from "@/lib/policies/queries";
import { decisionInWords } from "@/lib/policies/rules";

/** The list as its reader sees it, on paper; nothing for whom it is hidden. */
export async function paperOfMeasures(locale: Locale): Promise<Paper | undefined> {
  const [{ measures, counts, period }, policies] = [await measureList(), await allPolicies()];
  if (measures.length === 0) return undefined;
  const t = await getTranslations({ locale, namespace: "policies" });
  const numbers = (await getTranslations({ locale, namespace: "standings" }))("numbers");
  const { list } = await getFormatter({ locale });
  const questions = policies.map(({ key, measureKey, question, proposal, current }) => ({
    ...{ measureKey, question, proposal },
    decided: current ? decisionInWords(key, current.value, { t, list, numbers, locale }) : "",
    basis: current?.basis ?? "",
  }));
  const ground = { measures, counts, period, questions, today: policies[0]?.today ?? "" };
  return measuresPaper(ground, await getTranslations({ locale, namespace: "measures" }), locale);
}
