import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { askLinks } from "@/lib/newsletter-links/actions";
import type { Newsletter } from "@/lib/newsletters/queries";
import { type Finding, webLinks } from "@/lib/newsletters/rules";

const known = ["signIn", "private", "unknownHost", "silent", "broken", "goesRound"] as const;

/** What to look at before it goes out, and the links to be tried. */
export function Findings({ issue, findings }: { issue: Newsletter; findings: Finding[] }) {
  const t = useTranslations("newsletters.findings");
  return (
    <Section title={t("title")}>
      {findings.length === 0 && <p>{t("none")}</p>}
      <ul className="grid list-disc gap-2 pl-5">
        {findings.map((finding) => (
          <li key={finding.kind + finding.what} className="wrap-anywhere">
            <Said finding={finding} />
          </li>
        ))}
      </ul>
      <Links issue={issue} />
    </Section>
  );
}

function Said({ finding: { kind, what, why } }: { finding: Finding }) {
  const t = useTranslations("newsletters");
  if (kind === "untried") return t("findings.untried", { count: Number(what) });
  if (kind !== "deadLink") return t(`findings.${kind}`, { what, why: why ?? "" });
  const problem = known.find((one) => one === why);
  return t("findings.deadLink", {
    what,
    why: problem ? t(`links.problems.${problem}`) : t("links.problems.status", { status: why ?? "" }),
  });
}

function Links({ issue: { id, blocks, tried } }: { issue: Newsletter }) {
  const t = useTranslations("newsletters.links");
  const links = webLinks(blocks);
  if (links.length === 0) return null;
  const [last] = tried
    .filter(({ url }) => links.includes(url))
    .map(({ at }) => at)
    .sort();
  return (
    <div className="mt-6">
      {last && <p className="meta mb-3">{t.rich("tried", { day: () => <When at={last} time /> })}</p>}
      <Form id="links" action={askLinks} hidden={{ id }} submitLabel={t(last ? "again" : "try")} variant="second" />
    </div>
  );
}

/** How often each link of a sent issue was followed, where that is counted; by whom, nobody knows. */
export function Clicks({ clicks }: { clicks: Newsletter["clicks"] }) {
  const t = useTranslations("newsletters.clicks");
  return (
    <Section title={t("title")}>
      <p className="meta mb-3">{t("text")}</p>
      <ul className="rows rows-tight">
        {clicks.map(({ url, clicks: count }) => (
          <li key={url} className="flex justify-between gap-4">
            <a className="wrap-anywhere" href={url}>
              {url.replace(/^https?:\/\//, "")}
            </a>
            <span className="num">{count}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
