import type { Route } from "next";
import { useLocale, useTranslations } from "next-intl";
import { Markdown } from "@/components/ui/markdown";
import { Row, Rows } from "@/components/ui/rows";
import { formatDay } from "@/lib/dates";
import { type Item, type Part, pathOf } from "@/lib/newsletters/document";

/** A sent issue as everybody reads it. */
export function IssueParts({ parts }: { parts: Part[] }) {
  return (
    <div className="grid gap-6">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sent issue stay where they are
        <IssuePart key={at} part={part} />
      ))}
    </div>
  );
}

function IssuePart({ part }: { part: Part }) {
  const t = useTranslations("newsletters.mail");
  const above = part.body && <Markdown text={part.body} under={1} />;
  if (part.kind === "text") return above;
  if (part.kind === "picture")
    return (
      <div className="grid max-w-measure gap-3">
        {above}
        {/* biome-ignore lint/performance/noImgElement: the optimiser is off, and the file is fitted already */}
        <img className="h-auto w-full rounded-control" src={`/api/files/${part.fileId}?inline`} alt={part.alt} />
      </div>
    );
  if (part.kind === "home")
    return (
      <div className="grid gap-3">
        <h2>{t("home")}</h2>
        {above}
        <Items kind="story" items={part.stories} />
        <Items kind="activity" items={part.activities} />
      </div>
    );
  return (
    <div className="grid gap-3">
      {above}
      <Items kind={part.kind} items={[part.item]} />
    </div>
  );
}

function Items({ kind, items }: { kind: Exclude<Part["kind"], "text" | "picture" | "home">; items: Item[] }) {
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <Rows>
      {items.map(({ id, title, text, startsOn, place }) => (
        <Row
          key={id}
          href={pathOf(kind, id) as Route}
          title={title}
          meta={[startsOn && formatDay(startsOn, locale), place].filter(Boolean).join(", ")}
        >
          {text && <p className="mt-1 max-w-measure">{text}</p>}
        </Row>
      ))}
    </Rows>
  );
}
