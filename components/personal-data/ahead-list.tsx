import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Ahead } from "@/lib/personal-data/queries";

/** What the person was to do: what is given back by itself, and what the secretariat gives to somebody else. */
export function AheadList({ ahead }: { ahead: Ahead[] }) {
  const t = useTranslations("personalData.ahead");
  if (ahead.length === 0) return null;
  return (
    <Section title={t("title")}>
      <ul>
        {ahead.map(({ kind, id, title, on }) => (
          <li key={`${kind} ${id}`} className="border-t border-mist py-2">
            <Link href={`/${kind === "chair" ? "meetings" : "tour"}/${id}` as Route}>
              {kind === "chair" ? title : t("visitTo", { title })}
            </Link>
            {on && (
              <>
                , <When at={on} short />
              </>
            )}
            <span className="meta block">{t(kind)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
