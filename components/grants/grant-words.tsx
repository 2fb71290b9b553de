import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { type AnswerKind, State, type VisibilityKind } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { formatDay } from "@/lib/dates";
import type { Grant } from "@/lib/grants/queries";
import type { GrantState } from "@/lib/grants/rules";

const shapes: Record<GrantState, AnswerKind | VisibilityKind> = {
  running: "yes",
  ending: "yes",
  coming: "pending",
  ended: "open",
  revoked: "no",
};

type Thing = Pick<Grant, "kind" | "forum" | "subjectId" | "title">;

/** What a grant opens, in words: the thing's own title, or all of its kind. */
export function titleOf(
  { kind, forum, subjectId, title }: Thing,
  t: ReturnType<typeof useTranslations<"grants.whole">>,
) {
  if (kind === "forum") return t("forum", { forum: forum ?? "" });
  if (title) return title;
  return subjectId === null && (kind === "dataset" || kind === "conference") ? t(kind) : t("gone");
}

/** Where a thing has its page; a whole forum or kind has the list. */
function thingPath({ kind, subjectId, meetingId, title }: Grant): Route | undefined {
  if (kind === "forum") return "/meetings" as Route;
  if (subjectId && !title) return undefined;
  if (kind === "dataset" || kind === "conference") return `/${kind}s${subjectId ? `/${subjectId}` : ""}` as Route;
  return `/meetings/${meetingId}` as Route;
}

/** The thing as a link, with its kind and its day. */
export function GrantThing({ grant }: { grant: Grant }) {
  const t = useTranslations("grants.kinds");
  const title = titleOf(grant, useTranslations("grants.whole"));
  const href = thingPath(grant);
  return (
    <>
      {href ? <Link href={href}>{title}</Link> : title}
      <span className="meta block">
        {t(grant.kind)}
        {grant.startsAt && (
          <>
            , <When at={grant.startsAt} short />
          </>
        )}
      </span>
    </>
  );
}

/** Open, soon to end, to come, ended or closed; and who closed it. */
export function GrantStateWord({ grant }: { grant: Grant }) {
  const t = useTranslations("grants");
  const locale = useLocale();
  const { state, revokedAt, revokedBy } = grant;
  return (
    <>
      <State kind={shapes[state]} label={t(`states.${state}`)} />
      {revokedAt && (
        <span className="meta block">
          {t("revokedBy", { name: revokedBy ?? "", date: formatDay(revokedAt, locale) })}
        </span>
      )}
    </>
  );
}

/** The last day, marked when it is near. */
export function GrantEnd({ grant }: { grant: Grant }) {
  const day = <When at={grant.untilOn} short />;
  return grant.state === "ending" ? <Mark>{day}</Mark> : <span className="whitespace-nowrap">{day}</span>;
}

/** The municipality's people, or that there are none. */
export function GrantPeople({ people }: { people: string[] }) {
  const t = useTranslations("grants");
  return <span className="meta block font-normal">{people.join(", ") || t("noPeople")}</span>;
}
