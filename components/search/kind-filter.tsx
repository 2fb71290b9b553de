import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type FindingKind, kinds } from "@/lib/search/input";

type Props = {
  words: string;
  counts: Partial<Record<FindingKind, number>>;
  chosen: FindingKind | undefined;
  all: number;
};

/** Everything, or one kind, each with how many there are; nothing to choose where there is only one. */
export function KindFilter({ words, counts, chosen, all }: Props) {
  const t = useTranslations("search");
  const found = kinds.filter((kind) => counts[kind] || kind === chosen);
  if (found.length < 2 && !chosen) return null;
  const choice = (kind: FindingKind | undefined) => (
    <Link
      key={kind ?? ""}
      className="inline-block py-1 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:decoration-[3px]"
      href={`/search?${new URLSearchParams({ q: words, ...(kind && { kind }) })}` as Route}
      prefetch={false}
      aria-current={kind === chosen ? "true" : undefined}
    >
      {kind ? t(`kinds.${kind}`) : t("all")} <span className="num font-normal">{kind ? (counts[kind] ?? 0) : all}</span>
    </Link>
  );
  return (
    <nav aria-label={t("filter")} className="no-print mb-6 flex flex-wrap gap-x-6 gap-y-1">
      {choice(undefined)}
      {found.map(choice)}
    </nav>
  );
}
