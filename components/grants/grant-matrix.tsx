import { useLocale, useTranslations } from "next-intl";
import { GrantThing } from "@/components/grants/grant-words";
import { Empty } from "@/components/ui/empty";
import { State } from "@/components/ui/state";
import { formatDay } from "@/lib/dates";
import type { Grant } from "@/lib/grants/queries";
import { mayRevoke } from "@/lib/grants/rules";

/** As many columns as stay calm on a page. */
const most = 6;

/** What is open or will be: one row for each thing, one column for each municipality. On a phone a list of things. */
export function GrantMatrix({ grants }: { grants: Grant[] }) {
  const t = useTranslations("grants.matrix");
  const open = grants.filter(({ state }) => mayRevoke(state)).toSorted((a, b) => a.untilOn.localeCompare(b.untilOn));
  const all = [...new Map(open.map(({ code, municipality }) => [code, municipality]))];
  const shown = all.slice(0, most);
  const things = [...Map.groupBy(open, ({ kind, forum, subjectId }) => `${kind} ${forum} ${subjectId}`)]
    .filter(([, held]) => held.some(({ code }) => shown.some(([one]) => one === code)))
    .toSorted(([a], [b]) => a.localeCompare(b));
  if (open.length === 0) return <Empty title={t("empty")} />;
  return (
    <>
      {all.length > most && <p className="meta mb-4">{t("more", { shown: most, count: all.length })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className="overflow-x-auto" tabIndex={0} aria-label={t("caption")}>
        <table className="cards">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("thing")}</th>
              {shown.map(([code, name]) => (
                <th key={code} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {things.map(([key, held]) => (
              <tr key={key}>
                <th scope="row" className="card-full">
                  {held[0] && <GrantThing grant={held[0]} />}
                </th>
                {shown.map(([code, name]) => {
                  const grant = held.find((one) => one.code === code);
                  return (
                    <td key={code} data-label={name} className={`card-full text-s ${grant ? "" : "max-wide:hidden"}`}>
                      {grant && <Access grant={grant} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Access({ grant }: { grant: Grant }) {
  const t = useTranslations("grants.matrix");
  const locale = useLocale();
  const coming = grant.state === "coming";
  const date = formatDay(coming ? grant.fromOn : grant.untilOn, locale);
  return <State kind={coming ? "pending" : "yes"} label={t(coming ? "from" : "until", { date })} />;
}
