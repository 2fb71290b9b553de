import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { State } from "@/components/ui/state";

/** Which municipality, whether it is a member, and for its own people the way to what it costs. */
export function MunicipalityHead({
  own: { code, name, member },
  calculates,
}: {
  own: { code: string; name: string; member: boolean };
  calculates: boolean;
}) {
  const t = useTranslations("municipalities");
  return (
    <PageHead crumb={{ href: "/municipalities", label: t("title") }} title={name}>
      <State kind={member ? "member" : "unaware"} label={t(member ? "member" : "notMember")} />
      {calculates && (
        <p className="btns no-print mt-4">
          <ButtonLink href={`/municipalities/${code}/calculation`} variant="second">
            {t(member ? "page.leaving" : "page.joining")}
          </ButtonLink>
        </p>
      )}
    </PageHead>
  );
}
