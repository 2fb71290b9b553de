import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { purposes } from "@/lib/processing/rules";

/** The public part of the record: each purpose with its data, basis and readers. */
export function OpenPurposes() {
  const t = useTranslations("processing");
  return purposes.map(({ key, basis }) => (
    <Fold key={key} summary={t(`purposes.${key}.title`)}>
      <p className="max-w-[46em]">{t(`purposes.${key}.why`)}</p>
      <p className="mt-2 max-w-[46em]">
        {t(`purposes.${key}.data`)} {t(`purposes.${key}.recipients`)}
      </p>
      <p className="meta mt-2">{t(`bases.${basis}`)}</p>
    </Fold>
  ));
}
