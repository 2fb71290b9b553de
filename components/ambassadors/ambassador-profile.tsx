import type { Route } from "next";
import { useTranslations } from "next-intl";
import { AmbassadorConflicts } from "@/components/ambassadors/ambassador-conflicts";
import { AmbassadorDays } from "@/components/ambassadors/ambassador-days";
import { AmbassadorForm } from "@/components/ambassadors/ambassador-form";
import { Example } from "@/components/ui/example";
import { PageHead } from "@/components/ui/page-head";
import type { Ambassador } from "@/lib/ambassadors/queries";

/** What an ambassador offers and tells, their days, and where they must not go. */
export function AmbassadorProfile({ ambassador, own }: { ambassador: Ambassador; own: boolean }) {
  const t = useTranslations("ambassadors");
  const { name, municipality, profile } = ambassador;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/tour" as Route, label: t("tour") }}
        title={own ? t("own") : `${name}, ${municipality}`}
        meta={<Example when={profile?.example ?? false} />}
        lead={t(own ? "ownLead" : "lead")}
      />
      <AmbassadorForm ambassador={ambassador} own={own} />
      {profile && <AmbassadorDays ambassador={ambassador} />}
      <AmbassadorConflicts ambassador={ambassador} own={own} />
    </div>
  );
}
