import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Fold } from "@/components/ui/fold";
import { partKeys, weights as usual, type Weights } from "@/lib/municipalities/rules";

/** How the points come about, and the same with other weights; they stand in the address and go for the whole page. */
export function WeighOtherwise({ code, weights, period }: { code: string; weights: Weights; period: string }) {
  const t = useTranslations("municipalities.page");
  const path = `/municipalities/${code}`;
  const changed = partKeys.some((key) => weights[key] !== usual[key]);
  return (
    <Fold summary={t("how")} open={changed}>
      <ul className="mb-6 grid max-w-measure list-disc gap-2 pl-5">
        {partKeys.map((key) => (
          <li key={key}>{t(`reasons.${key}`, { most: usual[key] })}</li>
        ))}
        <li>{t("missingText")}</li>
      </ul>
      <form action={`${path}#similar`} method="get">
        <p className="mb-3 font-strong">{t("weigh")}</p>
        {period && <input type="hidden" name="period" value={period} />}
        <div className="mb-4 flex flex-wrap gap-4">
          {partKeys.map((key) => (
            <label key={key} className="block">
              <span className="block text-s">{t(`parts.${key}`)}</span>
              <input
                className="control max-w-24"
                type="number"
                name={key}
                min={0}
                max={100}
                step={1}
                required
                defaultValue={weights[key]}
              />
            </label>
          ))}
        </div>
        <p className="btns">
          <Button variant="second">{t("weighDo")}</Button>
          {changed && <Link href={`${path}#similar` as Route}>{t("weighUsual")}</Link>}
        </p>
      </form>
    </Fold>
  );
}
