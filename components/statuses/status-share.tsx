import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { origin } from "@/lib/origin";
import { shareStatus } from "@/lib/statuses/actions";
import { channels, imageSizes } from "@/lib/statuses/input";
import type { Status } from "@/lib/statuses/queries";

type Channel = (typeof channels)[number];

/** Where a link is shared: the other site's own page, a mail, or the link itself. */
function shareAddress(channel: Channel, link: string, title: string) {
  const coded = encodeURIComponent(link);
  if (channel === "facebook") return `https://www.facebook.com/sharer/sharer.php?u=${coded}`;
  if (channel === "linkedin") return `https://www.linkedin.com/sharing/share-offsite/?url=${coded}`;
  if (channel === "mail") return `mailto:?subject=${encodeURIComponent(title)}&body=${coded}`;
  return link;
}

/** A published status, ready to be shared: pictures, and for the signed-in their own counted links. */
export function StatusShare({ status, signedIn }: { status: Status; signedIn: boolean }) {
  const t = useTranslations("statuses.share");
  const { id, municipality, links } = status;
  return (
    <>
      <Section title={t("images")}>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {Object.keys(imageSizes).map((size) => (
            <a key={size} href={`/statuses/${id}/image/${size}`} download={`${municipality}-${size}.png`}>
              {t(`sizes.${size as keyof typeof imageSizes}`)}
            </a>
          ))}
        </p>
      </Section>
      <Section title={t("title")}>
        <Rows tight>
          {channels.map((channel) => {
            const mine = links.find((link) => link.channel === channel && link.mine);
            const link = mine ? `${origin}/s/${mine.slug}` : `${origin}/statuses/${id}`;
            const href = shareAddress(channel, link, t("subject", { municipality }));
            return (
              <Row
                key={channel}
                title={t(`channels.${channel}`)}
                meta={mine && t("visits", { count: mine.visits })}
                side={
                  mine || !signedIn ? (
                    <a className="go wrap-anywhere" href={href}>
                      {channel === "link" ? href.replace(/^https?:\/\//, "") : t("open")}
                    </a>
                  ) : (
                    <Form
                      id={`share-${channel}`}
                      action={shareStatus}
                      hidden={{ id, channel }}
                      submitLabel={t("make")}
                      variant="second"
                    />
                  )
                }
              />
            );
          })}
        </Rows>
      </Section>
    </>
  );
}

/** For the secretariat: how often the links of all that shared it were followed. */
export function ShareCounts({ links }: Pick<Status, "links">) {
  const t = useTranslations("statuses.share");
  const visits = links.reduce((sum, link) => sum + link.visits, 0);
  return <p className="meta mt-4">{t("all", { links: links.length, visits })}</p>;
}
