import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { Audience } from "@/lib/echoes/queries";

/** Who else got the story; its writers also see how it was received. */
export function StoryAudience({
  audience,
  own,
  writer,
}: {
  audience: readonly Audience[];
  /** The reader's municipality: it knows already. */
  own: string | undefined;
  writer: boolean;
}) {
  const t = useTranslations("stories.audience");
  const others = writer ? audience : audience.filter(({ code }) => code !== own);
  if (others.length === 0) return null;
  return (
    <Section title={t(writer ? "writers" : "readers")}>
      <Rows tight>
        {others.map((one) => (
          <Row
            key={one.code}
            href={`/municipalities/${one.code}` as Route}
            title={one.name}
            side={writer && <Received {...one} />}
            meta={
              <>
                {one.people.length > 0 ? one.people.join(", ") : t("nobody")}
                {one.reused > 0 && <span className="block">{t("reused", { count: one.reused })}</span>}
                {writer && one.waitingAt && <span className="block">{t("waitsText")}</span>}
                {one.undelivered && <span className="block">{t("undeliveredText")}</span>}
              </>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}

function Received({ toldAt, waitingAt, readAt, undelivered }: Audience) {
  const t = useTranslations("stories.audience");
  if (readAt)
    return (
      <>
        <State kind="yes" label={t("read")} />
        <span className="meta block">
          <When at={new Date(readAt)} short />
        </span>
      </>
    );
  if (undelivered) return <Mark>{t("undelivered")}</Mark>;
  if (toldAt) return <State kind="pending" label={t("unread")} />;
  return waitingAt ? <Mark>{t("waits")}</Mark> : <span className="meta">{t("unsent")}</span>;
}
