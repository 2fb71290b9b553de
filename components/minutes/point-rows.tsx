import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import { removePoint, settlePoint } from "@/lib/minutes/actions";
import type { Point } from "@/lib/minutes/queries";

/** Who does what by when. Whoever it is, and the secretariat, says that it is done; `keeps` may also take one away. */
export function PointRows({ points, keeps = false }: { points: Point[]; keeps?: boolean }) {
  const t = useTranslations("minutes");
  if (points.length === 0) return null;
  return (
    <Rows tight>
      {points.map(({ id, task, person, dueOn, done, mine }) => (
        <Row
          key={id}
          title={task}
          meta={
            <>
              {person}, <When at={dueOn} short />
            </>
          }
        >
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 text-s">
            <State kind={done ? "yes" : "pending"} label={t(done ? "pointDone" : "pointOpen")} />
            {(mine || keeps) && (
              <Form
                id={`settle-${id}`}
                action={settlePoint}
                hidden={{ id }}
                submitLabel={t(done ? "reopen" : "settle")}
                variant="second"
              />
            )}
            {keeps && (
              <Form
                id={`remove-${id}`}
                action={removePoint}
                hidden={{ id }}
                submitLabel={t("remove")}
                variant="second"
              />
            )}
          </div>
        </Row>
      ))}
    </Rows>
  );
}
