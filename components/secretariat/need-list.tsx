import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { casePath } from "@/components/standings/board-map";
import { Needs } from "@/components/ui/needs";
import { daysBetween, formatDay } from "@/lib/dates";
import type { Need } from "@/lib/needs/queries";
import { capital, inWords } from "@/lib/standings/rules";

/** Where each thing is done, one click away. */
function needPath({ kind, id, code }: Need): Route {
  if (kind === "approval") return `/invitations/${id}` as Route;
  if (kind === "ending") return `/secretariat/access?municipality=${code}` as Route;
  if (kind === "mails") return "/secretariat/mails" as Route;
  if (kind === "held") return "/secretariat/interests" as Route;
  if (kind === "review") return "/secretariat/access/review" as Route;
  if (kind === "answer") return `/conversations/${id}` as Route;
  if (kind === "overdue") return "/conversations" as Route;
  if (kind === "unseated") return `/stories/${id}` as Route;
  if (kind === "approve" || kind === "correction" || kind === "suggestion") return `/statuses/${id}` as Route;
  if (kind === "unanswered") return `/statuses/${id}/agenda` as Route;
  if (kind === "follow") return `/events/${id}#follow-up` as Route;
  if (kind === "data") return `/datasets/requests/${id}` as Route;
  if (kind === "dates") return "/committees" as Route;
  if (kind === "wish" || kind === "agenda") return `/meetings/${id}/agenda` as Route;
  if (kind === "minutes") return `/meetings/${id}/minutes` as Route;
  if (kind === "point") return `/meetings/${id}` as Route;
  if (kind === "visitFind" || kind === "visitFlagged") return `/tour/${id}` as Route;
  if (kind === "visitAgree") return `/tour/${id}/edit` as Route;
  if (kind === "unbilled") return "/secretariat/invoices" as Route;
  if (kind === "drafts") return "/secretariat/invoices?state=draft" as Route;
  if (kind === "unpaid") return `/invoices/${id}` as Route;
  if (kind === "poll") return `/meetings/polls/${id}` as Route;
  return casePath(code ?? "");
}

/** What waits for the secretariat, what should be done soonest first. */
export function NeedList({ needs, today }: { needs: Need[]; today: string }) {
  const t = useTranslations("secretariat");
  const numbers = useTranslations("standings")("numbers");
  const locale = useLocale();
  return (
    <Needs
      empty={t("now.nothing")}
      items={needs.map((need) => {
        const { kind, count, at } = need;
        const who = need.who ?? "";
        const word = inWords(count, numbers);
        const days = daysBetween(at, today);
        return {
          href: needPath(need),
          title: capital(t(`need.${kind}`, { municipality: need.municipality ?? "", who, count, word })),
          meta: t(`needMeta.${kind}`, { who, days, date: formatDay(at, locale) }),
          verb: t(`verb.${kind}`),
        };
      })}
    />
  );
}
