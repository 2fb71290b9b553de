import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { When } from "@/components/ui/when";
import type { FoundConference } from "@/lib/conferences/queries";

/** What and when, that it is called off, and on a phone the short way down to the form. */
export function ConferenceHead({ conference }: { conference: FoundConference }) {
  const t = useTranslations("conferences");
  const { title, startsAt, endsAt, cancelledAt, cancelReason, signUp } = conference;
  return (
    <PageHead
      crumb={{ href: "/conferences", label: t("title") }}
      title={title}
      meta={<When at={startsAt} until={endsAt} capital />}
    >
      {cancelledAt && <Notice className="mt-4">{t("page.cancelled", { reason: cancelReason })}</Notice>}
      {signUp === "open" && (
        <p className="mt-4">
          <a className="font-strong" href="#sign-up-here">
            {t("signUps.title")}
          </a>
        </p>
      )}
    </PageHead>
  );
}
