import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { VisitWhen } from "@/components/visits/visit-rows";
import type { Visit } from "@/lib/visits/queries";

/** Where, when and who: what somebody on the way there needs first. */
export function VisitFacts({ visit, inside }: { visit: Visit; inside: boolean }) {
  const t = useTranslations("visits.facts");
  const { contactName, contactAddress, company, link, place } = visit;
  return (
    <DefinitionList
      className="max-w-3xl"
      items={[
        { term: t("when"), value: <VisitWhen visit={visit} long /> },
        (place || link) && {
          term: t("where"),
          value: (
            <>
              {place}
              {link?.startsWith("https://") && (
                <a className="block" href={link}>
                  {t("online")}
                </a>
              )}
            </>
          ),
        },
        contactName && {
          term: t("contact"),
          value: (
            <>
              {contactName}
              {contactAddress && (
                <a className="block" href={`mailto:${contactAddress}`}>
                  {contactAddress}
                </a>
              )}
            </>
          ),
        },
        {
          term: t("who"),
          value:
            company.length === 0
              ? t(inside ? "nobody" : "notYet")
              : company.map(({ id, name, title, municipality, party, accepted }) => (
                  <span key={id} className="block">
                    {[name, title, municipality, party].filter(Boolean).join(", ")}
                    {!accepted && ` (${t("notAnswered")})`}
                  </span>
                )),
        },
        visit.withSecretariat && { term: t("along"), value: t("secretariat") },
        visit.itemTitle && {
          term: t("item"),
          value: (
            <>
              {visit.itemTitle}
              <span className="meta block">{t("oneItem")}</span>
            </>
          ),
        },
        visit.state === "cancelled" && visit.cancelReason && { term: t("because"), value: visit.cancelReason },
      ]}
    />
  );
}

/** What the visit is part of: the committee's meeting, its decision, and what was wished for. */
export function VisitGround({ visit }: { visit: Visit }) {
  const t = useTranslations("visits.facts");
  const { meeting, plan, words, topics, partyWish, backgroundWish, wishedBy } = visit;
  return (
    <Section title={t("ground")} className="gap-top">
      <DefinitionList
        className="max-w-3xl"
        items={[
          meeting && {
            term: t("committee"),
            value: (
              <>
                {meeting.committee}, <When at={meeting.onDay} short />
                <span className="meta block">
                  {t.rich("papers", { day: () => <When at={meeting.papersOn} short /> })}
                </span>
              </>
            ),
          },
          plan && {
            term: t("decides"),
            value: (
              <>
                <When at={plan.decidesOn} capital />
                <span className="meta block">{t.rich("lastDay", { day: () => <When at={plan.lastDay} short /> })}</span>
              </>
            ),
          },
          (words || topics.length > 0) && {
            term: t(visit.kind === "offer" ? "offer" : "wish"),
            value: (
              <>
                {words}
                {topics.length > 0 && <span className="meta block">{topics.join(", ")}</span>}
              </>
            ),
          },
          (partyWish || backgroundWish) && {
            term: t("preferred"),
            value: [partyWish, backgroundWish].filter(Boolean).join(" · "),
          },
          wishedBy && { term: t("by"), value: wishedBy },
        ]}
      />
    </Section>
  );
}
