import Link from "next/link";
import { useTranslations } from "next-intl";
import { casePath, kindOf, kindOrder } from "@/components/standings/board-map";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import { type StandingKind, State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { BoardRow } from "@/lib/standings/queries";
import { idleLimit } from "@/lib/standings/rules";

/** The picture for the wall: every municipality under its standing, with its next step and how long it has been quiet. */
export function BoardGroups({ rows }: { rows: BoardRow[] }) {
  const groups = Map.groupBy(rows, kindOf);
  const shown = kindOrder.filter((kind) => groups.has(kind));
  return (
    <div className="gap-x-(--gap) mid:columns-2 wide:columns-3">
      {shown.map((kind) => (
        <Group key={kind} kind={kind} rows={groups.get(kind) ?? []} />
      ))}
    </div>
  );
}

function Group({ kind, rows }: { kind: StandingKind; rows: BoardRow[] }) {
  const t = useTranslations("standings");
  return (
    <Section
      className="mt-0 mb-8 break-inside-avoid"
      title={<State kind={kind} label={t(`names.${kind}`)} />}
      aside={<span className="num">{rows.length}</span>}
    >
      {kind === "unaware" ? (
        <p className="text-s">
          {rows.map((row, at) => (
            <span key={row.code}>
              {at > 0 && ", "}
              <Link href={casePath(row.code)}>{row.name}</Link>
            </span>
          ))}
        </p>
      ) : (
        <ul className="rows rows-tight">
          {rows.map((row) => (
            <li key={row.code}>
              <Entry row={row} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Entry({ row: { code, name, nextStep, nextStepOn, idleDays } }: { row: BoardRow }) {
  const t = useTranslations("standings");
  const idle = idleDays ? t("idleFor", { days: idleDays }) : null;
  return (
    <>
      <span className="flex flex-wrap items-baseline justify-between gap-x-4">
        <Link className="font-strong" href={casePath(code)}>
          {name}
        </Link>
        {idle && (
          <span className="meta whitespace-nowrap">{(idleDays ?? 0) > idleLimit ? <Mark>{idle}</Mark> : idle}</span>
        )}
      </span>
      {nextStep && (
        <span className="block text-s">
          {nextStep}
          {nextStepOn && (
            <span className="meta block">
              {t("table.nextStepOn")} <When at={nextStepOn} short />
            </span>
          )}
        </span>
      )}
    </>
  );
}
