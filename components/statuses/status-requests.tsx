import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Status } from "@/lib/statuses/queries";

/** Who has asked for a status, for when, and what it should tell. */
export function StatusRequests({ requests }: Pick<Status, "requests">) {
  const t = useTranslations("statuses");
  return requests.map(({ person, neededOn, wish, askedAt }) => (
    <Section key={askedAt} title={t("wanted", { name: person })}>
      <p>{t.rich("wantedOn", { day: () => <When at={neededOn} /> })}</p>
      {wish && <p className="mt-2 whitespace-pre-line wrap-anywhere">{wish}</p>}
    </Section>
  ));
}

/** In place of a status that was taken back. */
export function StatusGone() {
  const t = useTranslations("statuses");
  return (
    <div className="wrap py-12">
      <h1 className="mb-4">{t("gone")}</h1>
      <p>{t("goneText")}</p>
    </div>
  );
}
