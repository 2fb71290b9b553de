import type { getTranslations } from "next-intl/server";
import type { Consent } from "@/lib/consents/queries";
import type { Sheet } from "@/lib/exports";

type Words = Awaited<ReturnType<typeof getTranslations<"consents">>>;

/** The register as a table file. */
export const consentSheet = (consents: Consent[], t: Words): Sheet => ({
  name: t("file"),
  head: (["who", "kind", "what", "given", "withdrawn"] as const).map((key) => t(`columns.${key}`)),
  rows: consents.map(({ who, kind, what, given, withdrawn }) => [who, t(`kinds.${kind}`), what, given, withdrawn]),
});
