import { useLocale, useTranslations } from "next-intl";
import { ConfirmFirst } from "@/components/second-factors/state";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { formatDay } from "@/lib/dates";
import { resetFactor } from "@/lib/second-factors/actions";
import type { Holder } from "@/lib/second-factors/queries";

type Props = { holders: Holder[]; fresh: boolean; own: string };

/** Who signs in with an app; for whoever lost it, the secretariat takes it away. */
export function HolderList({ holders, fresh, own }: Props) {
  const t = useTranslations("secondFactors.people");
  const locale = useLocale();
  return (
    <Rows>
      {holders.map(({ id, name, title, municipality, secretary, since, codes, locked, passkeys }) => (
        <Row
          key={id}
          title={name}
          meta={[
            title || (secretary ? t("secretariat") : municipality),
            since ? t("since", { date: formatDay(since, locale), count: codes }) : t("none"),
            t("passkeys", { count: passkeys }),
            locked && t("locked"),
          ]
            .filter(Boolean)
            .join(" · ")}
        >
          {(since || passkeys > 0) && id !== own && (
            <Fold summary={t("reset.title")}>
              {fresh ? (
                <>
                  <p className="mb-4 max-w-measure">{t("reset.text", { name })}</p>
                  <Form
                    id={`reset-${id}`}
                    action={resetFactor}
                    hidden={{ id }}
                    submitLabel={t("reset.submit")}
                    variant="second"
                  />
                </>
              ) : (
                <ConfirmFirst to="/secretariat/second-factors" />
              )}
            </Fold>
          )}
        </Row>
      ))}
    </Rows>
  );
}
