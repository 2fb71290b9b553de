import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { PhoneShare } from "@/components/ui/phone-share";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { origin } from "@/lib/origin";
import { shareIt } from "@/lib/shares/actions";
import { type Channel, channels, type SharedKind } from "@/lib/shares/input";
import { linksTo, type ShareLink } from "@/lib/shares/queries";
import { findViewer, isGuest, isSecretariat } from "@/lib/viewer";

/** Where a link is shared: the other site's own page, a mail, or the link itself. */
function shareAddress(channel: Channel, link: string, title: string) {
  const coded = encodeURIComponent(link);
  if (channel === "facebook") return `https://www.facebook.com/sharer/sharer.php?u=${coded}`;
  if (channel === "linkedin") return `https://www.linkedin.com/sharing/share-offsite/?url=${coded}`;
  if (channel === "mail") return `mailto:?subject=${encodeURIComponent(title)}&body=${coded}`;
  return link;
}

/** Something public, ready to be shared: for members by their own counted links, for others by its plain address. */
export async function ShareKit({ kind, id, title }: { kind: SharedKind; id: string; title: string }) {
  const [t, viewer] = [await getTranslations("shares"), await findViewer()];
  const counts = viewer !== null && !isGuest(viewer);
  const links = counts ? await linksTo(kind, id) : [];
  const page = `${origin}/${kind}/${id}`;
  const mine = (channel: Channel) => links.find((link) => link.mine && link.channel === channel);
  const own = mine("link");
  const make = counts && !own && { make: shareIt, subject: { kind, id, channel: "link" } };
  return (
    <Section title={t("title")} id="share">
      {counts && <p className="meta mb-3">{t("lead")}</p>}
      {isSecretariat(viewer) && <ShareCounts links={links} />}
      <PhoneShare label={t("phone")} title={title} url={own ? `${origin}/s/${own.slug}` : page} {...make} />
      <Rows tight>
        {channels.map((channel) => {
          const link = mine(channel);
          const href = shareAddress(channel, link ? `${origin}/s/${link.slug}` : page, title);
          return (
            <Row
              key={channel}
              title={t(`channels.${channel}`)}
              meta={link && t("visits", { count: link.visits })}
              side={
                counts && !link ? (
                  <Form
                    id={`share-${channel}`}
                    action={shareIt}
                    hidden={{ kind, id, channel }}
                    submitLabel={t("make")}
                    variant="second"
                  />
                ) : (
                  channel !== "link" && (
                    <a className="font-strong" href={href} rel="noreferrer">
                      {t("open")}
                    </a>
                  )
                )
              }
            >
              {channel === "link" && (link || !counts) && (
                <p className="mt-1">
                  <a className="font-strong wrap-anywhere" href={href}>
                    {href.replace(/^https?:\/\//, "")}
                  </a>
                </p>
              )}
            </Row>
          );
        })}
      </Rows>
    </Section>
  );
}

/** For the secretariat: how often the links of all that shared it were followed. */
async function ShareCounts({ links }: { links: ShareLink[] }) {
  const t = await getTranslations("shares");
  const visits = links.reduce((sum, link) => sum + link.visits, 0);
  return <p className="meta mb-3">{t("all", { links: links.length, visits })}</p>;
}
