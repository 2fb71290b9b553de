import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { PhoneShare } from "@/components/ui/phone-share";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { origin } from "@/lib/origin";
import { shareStatus } from "@/lib/statuses/actions";
import { channels, imageSizes } from "@/lib/statuses/input";
import type { Status } from "@/lib/statuses/queries";
import type { Way } from "@/lib/treatments/queries";

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
  const own = links.find(({ channel, mine }) => channel === "link" && mine);
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
        <PhoneShare
          label={t("phone")}
          title={t("subject", { municipality })}
          url={`${origin}/${own ? `s/${own.slug}` : `statuses/${id}`}`}
        />
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
                    <a className="font-strong wrap-anywhere" href={href}>
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

/** For the secretariat: how often the links of all that shared it were followed, and how many of the politicians did. */
export function ShareCounts({ links, sharers }: Pick<Status, "links"> & Pick<Way, "sharers">) {
  const t = useTranslations("statuses.share");
  const visits = links.reduce((sum, link) => sum + link.visits, 0);
  return (
    <p className="meta mb-6">
      {t("all", { links: links.length, visits })} {sharers && t("politicians", sharers)}
    </p>
  );
}
