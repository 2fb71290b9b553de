import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { State } from "@/components/ui/state";
import { isSecretariat, type Viewer } from "@/lib/viewer";

type Props = { own: { code: string; name: string; member: boolean }; viewer: Viewer | null };

/** Which municipality, whether it is a member, and for its own people the way to what it costs and to the debate. */
export function MunicipalityHead({ own: { code, name, member }, viewer }: Props) {
  const own = viewer?.municipalityCode === code;
  const calculates = isSecretariat(viewer) || own;
  const debates = isSecretariat(viewer) || (own && viewer.forums.some((forum) => forum !== "project"));
  const t = useTranslations("municipalities");
  return (
    <PageHead crumb={{ href: "/municipalities", label: t("title") }} title={name}>
      <State kind={member ? "member" : "unaware"} label={t(member ? "member" : "notMember")} />
      {calculates && (
        <p className="btns no-print mt-4">
          <ButtonLink href={`/municipalities/${code}/calculation`} variant="second">
            {t(member ? "page.leaving" : "page.joining")}
          </ButtonLink>
          {member && debates && (
            <ButtonLink href={`/municipalities/${code}/debate`} variant="second">
              {t("page.debate")}
            </ButtonLink>
          )}
        </p>
      )}
    </PageHead>
  );
}
