import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PassportMap } from "@/components/municipalities/passport-map";
import { DefinitionList } from "@/components/ui/definition-list";
import { When } from "@/components/ui/when";
import { daysBetween } from "@/lib/dates";
import type { OpenedThing } from "@/lib/guests/queries";
import type { Passport as Standing } from "@/lib/guests/rules";
import type { OwnMunicipality } from "@/lib/homes/queries";
import type { Municipality } from "@/lib/municipalities/queries";

type Person = { id: string; name: string };

/** The strong area of the guest's page: whose passport, until when, by whom, for whom. */
export function Passport(props: {
  own: OwnMunicipality;
  standing: Standing;
  things: OpenedThing[];
  people: Person[];
  all: Municipality[];
  children?: ReactNode;
}) {
  const { own, standing, all, children } = props;
  const t = useTranslations("guest");
  const date = () => ("on" in standing ? <When at={standing.on} /> : null);
  return (
    <section className="field-area [print-color-adjust:exact]">
      <div className="wrap cols py-8 wide:py-16">
        <div className="wide:col-span-5">
          <p className="meta">{t("title")}</p>
          <h1 className="text-5 leading-none tracking-[-.035em]">{own.officialName}</h1>
          <p className="lead mt-4 max-w-[24em]">{t.rich(`lead.${standing.state}`, { date })}</p>
          {children && <div className="mt-6">{children}</div>}
        </div>
        <div className="wide:col-span-2">
          <PassportMap tiles={tilesOf(all, own.code)} />
        </div>
        <div className="wide:col-span-5">
          <Facts {...props} />
        </div>
      </div>
    </section>
  );
}

function Facts({ own, standing, things, people }: Parameters<typeof Passport>[0]) {
  const t = useTranslations("guest");
  const givers = giversOf(things);
  const open = standing.state === "open";
  return (
    <DefinitionList
      items={[
        "on" in standing && { term: t(terms[standing.state]), value: <LastDay {...{ own, standing }} /> },
        givers.length > 0 && {
          term: t("invitedBy"),
          value: givers.map((giver) => <Giver key={giver.name} {...giver} />),
        },
        {
          term: t("people"),
          value: (
            <>
              {t("peopleFrom", { count: people.length, municipality: own.name })}.{" "}
              <Link href={"/guest/colleagues" as Route}>{t(open ? "addColleague" : "seeColleagues")}</Link>
              <span className="meta block">{people.map(({ name }) => name).join(", ")}</span>
            </>
          ),
        },
      ]}
    />
  );
}

const terms = { open: "validUntil", coming: "validFrom", expired: "ended", revoked: "closed" } as const;

/** The day that counts, and what that day is: the municipality's own decision, or so many days from now. */
function LastDay({ own, standing }: { own: OwnMunicipality; standing: Standing & { on: string } }) {
  const t = useTranslations("guest");
  const step = own.steps.find(({ on }) => on === standing.on);
  const days = daysBetween(own.today, standing.on);
  const left = days === 0 ? t("lastDay") : days > 0 && t(step ? "daysLeft" : "daysLeftAlone", { count: days });
  const said = [step && t("decisionDay", { body: step.bodyName }), left].filter(Boolean).join(", ");
  return (
    <>
      <b>
        <When at={standing.on} />
      </b>
      {said && <span className="meta block">{said}</span>}
    </>
  );
}

function Giver({ name, from, at }: { name: string; from: string; at: Date }) {
  return (
    <div className="not-first:mt-2">
      {name}
      {from && `, ${from}`}
      <span className="meta block">
        <When at={at} capital />
      </span>
    </div>
  );
}

/** Who opened something that still is open, each with the day of the first. */
function giversOf(things: OpenedThing[]) {
  const given = things.filter(({ open, giver }) => open && giver).toSorted((a, b) => +a.givenAt - +b.givenAt);
  const first = new Map(given.toReversed().map((thing) => [thing.giver, thing]));
  return given
    .filter((thing) => first.get(thing.giver) === thing)
    .map(({ giver, giverTitle, giverMunicipality, givenAt }) => ({
      name: giver ?? "",
      from: [giverTitle?.replace(/^./, (letter) => letter.toLowerCase()), giverMunicipality].filter(Boolean).join(", "),
      at: givenAt,
    }));
}

const tilesOf = (all: Municipality[], own: string) =>
  all.flatMap(({ code, tileColumn, tileRow, member }) =>
    tileColumn === null || tileRow === null ? [] : [{ col: tileColumn, row: tileRow, member, own: code === own }],
  );
