import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { slotKinds } from "@/components/quarters/quarter-wheel";
import { DataTable } from "@/components/ui/data-table";
import { Empty } from "@/components/ui/empty";
import { Mark } from "@/components/ui/mark";
import { Glyph, State } from "@/components/ui/state";
import type { Params } from "@/components/ui/table-state";
import { When } from "@/components/ui/when";
import type { Slot } from "@/lib/quarters/queries";
import { type Planned, planOf, planSteps } from "@/lib/quarters/rules";

type Props = { slots: Slot[]; params: Params; today: string };

const townPath = ({ statusId, code }: Slot) => (statusId ? `/statuses/${statusId}` : `/committees/${code}`) as Route;

/** The backward plan: for each municipality what must be done by when, and what is late. */
export function PlanTable({ slots, params, today }: Props) {
  const t = useTranslations("quarters");
  const plans = new Map(
    slots.flatMap((slot) => {
      const { onDay, papersOn } = slot;
      return onDay && papersOn ? [[slot.code, planOf({ ...slot, onDay, papersOn }, today)] as const] : [];
    }),
  );
  return (
    <DataTable
      caption={t("plan")}
      path="/statuses/quarter"
      params={params}
      rows={slots}
      rowKey={({ code }) => code}
      defaultSort="meeting"
      columns={[
        {
          key: "municipality",
          label: t("municipality"),
          sort: ({ municipality }) => municipality,
          cell: (slot) => <Link href={townPath(slot)}>{slot.municipality}</Link>,
        },
        {
          key: "state",
          label: t("state"),
          sort: ({ state }) => state,
          cell: ({ state, answerDue }) => (
            <>
              <State kind={slotKinds[state]} label={t(`states.${state}`)} />{" "}
              {answerDue && answerDue < today && <Mark>{t("unanswered")}</Mark>}
            </>
          ),
        },
        ...planSteps.map((step) => ({
          key: step,
          label: t(`steps.${step}`),
          ...(step === "meeting" && { sort: ({ onDay }: Slot) => onDay ?? "9999" }),
          cell: ({ code }: Slot) => <PlanDay planned={plans.get(code)?.[step]} />,
        })),
      ]}
      empty={<Empty title={t("none")} />}
    />
  );
}

function PlanDay({ planned }: { planned: Planned["draft"] | undefined }) {
  const t = useTranslations("quarters");
  if (!planned) return "–";
  const day = <When at={planned.on} short />;
  if (planned.state === "late") return <Mark>{day}</Mark>;
  return planned.state === "done" ? (
    <span className="inline-flex items-baseline gap-1 whitespace-nowrap">
      <Glyph kind="yes" />
      {day}
      <span className="sr-only">{t("done")}</span>
    </span>
  ) : (
    day
  );
}

/** What came of the quarter's statuses, municipality by municipality. */
export function OverviewTable({ slots, params }: Omit<Props, "today">) {
  const t = useTranslations("quarters");
  return (
    <DataTable
      caption={t("overview")}
      path="/statuses/quarter"
      params={params}
      rows={slots}
      rowKey={({ code }) => code}
      defaultSort="municipality"
      prefix="o-"
      columns={[
        {
          key: "municipality",
          label: t("municipality"),
          sort: ({ municipality }) => municipality,
          cell: (slot) => <Link href={`/statuses?municipality=${slot.code}` as Route}>{slot.municipality}</Link>,
        },
        ...(["made", "used", "shared", "treated"] as const).map((key) => ({
          key,
          label: t(`counts.${key}`),
          align: "right" as const,
          sort: (slot: Slot) => slot[key],
          cell: (slot: Slot) => slot[key],
        })),
      ]}
      empty={<Empty title={t("none")} />}
    />
  );
}
