import { createTranslator } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { formatDay } from "@/lib/dates";
import { BroadMail, MarkdownMail, renderMail } from "@/lib/mail-layout";
import { type Locale, messages } from "@/lib/messages";
import { type Item, type Part, pathOf } from "@/lib/newsletters/document";
import { origin } from "@/lib/origin";

/** Stands in a drawn mail where each reader's own secret comes. */
export const secretPlace = "SECRET-OF-THE-READER";

export type Letter = {
  portal: string;
  locale: Locale;
  title: string;
  lead: string;
  web: string | undefined;
  parts: Part[];
  /** What stands in place of a link, where clicks are counted. */
  short?: Record<string, string>;
  /** For its writers to look at: it has no reader and is not on the web yet, so those links lead to the portal's own pages. */
  trial?: boolean;
};

/** An issue as HTML and as text, the same for everybody who sees the same of it. `dark` draws it as a dark mail program would. */
export function newsletterMail({ portal, locale, title, lead, web, parts, short = {}, trial }: Letter, dark?: boolean) {
  const t = createTranslator({ locale, messages: messages[locale], namespace: "newsletters.mail" });
  const follow = (href: string) => short[href] ?? href;
  return renderMail(
    <BroadMail portal={portal} locale={locale} preview={lead || title} dark={dark}>
      <h1 className="ink head">{title}</h1>
      {lead && <p className="ink lead">{lead}</p>}
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a letter stay where they are
        <Fragment key={at}>{drawPart(part, locale, follow, (key) => t(key))}</Fragment>
      ))}
      {trial && parts.length === 0 && <p className="ink text">{t("empty")}</p>}
      <hr className="line" />
      <p className="quiet">{t("why", { portal })}</p>
      <p className="quiet">
        {web && (
          <>
            <a className="link" href={trial ? `${origin}/newsletter/issues` : follow(web)}>
              {t("web")}
            </a>
            {" · "}
          </>
        )}
        <a className="link" href={trial ? `${origin}/newsletter` : `${origin}/newsletter/${secretPlace}`}>
          {t("leave")}
        </a>
      </p>
      {trial && <p className="quiet">{t("trial")}</p>}
    </BroadMail>,
  );
}

type Follow = (href: string) => string;
type Say = (key: "home") => string;

function drawPart(part: Part, locale: Locale, follow: Follow, say: Say): ReactNode {
  const above = part.body && <MarkdownMail text={part.body} lead={follow} />;
  if (part.kind === "text") return above;
  if (part.kind === "picture")
    return (
      <>
        {above}
        {/* biome-ignore lint/performance/noImgElement: a mail knows no other */}
        <img className="picture" src={`${origin}/api/files/${part.fileId}?inline`} alt={part.alt} width="560" />
      </>
    );
  if (part.kind === "home")
    return (
      <>
        <h2 className="ink section">{say("home")}</h2>
        {above}
        {part.stories.map((item) => drawItem("story", item, locale, follow))}
        {part.activities.map((item) => drawItem("activity", item, locale, follow))}
      </>
    );
  return (
    <>
      {above}
      {drawItem(part.kind, part.item, locale, follow)}
    </>
  );
}

function drawItem(kind: "story" | "activity" | "conference" | "status", item: Item, locale: Locale, follow: Follow) {
  const facts = [item.startsOn && formatDay(item.startsOn, locale), item.place].filter(Boolean).join(", ");
  return (
    <Fragment key={item.id}>
      <h3 className="ink item">
        <a className="link" href={follow(origin + pathOf(kind, item.id))}>
          {item.title}
        </a>
      </h3>
      {facts && <p className="quiet">{facts}</p>}
      {item.text && <p className="ink text">{item.text}</p>}
    </Fragment>
  );
}
