import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Legend, type Tile, TileMap } from "@/components/municipalities/tile-map";
import { ButtonLink } from "@/components/ui/button-link";
import { type Account, type Period, spanOf } from "@/lib/accounts/rules";
import { formatKroner } from "@/lib/money";
import type { Municipality } from "@/lib/municipalities/queries";

const pageOf = (code: string) => `/municipalities/${code}` as Route;

type Props = {
  municipalities: Municipality[];
  /** What we are in one breath. */
  lead: string;
  /** What all of them gave and got in a period; only the public part of it where `partial`. */
  year: Account;
  period: Period;
  partial: boolean;
};

/** What it is in a sentence, who is in by name, where they lie, and what came of it in a year. */
export function Hero(props: Props) {
  const { municipalities, lead } = props;
  const t = useTranslations("home");
  const members = municipalities.filter(({ member }) => member);
  const word = t("counts").split("|")[members.length] ?? String(members.length);
  return (
    <div className="cols items-start pt-8 wide:pt-16">
      <div className="wide:col-span-6">
        <h1 className="text-5 leading-none tracking-[-.035em]">{t("head", { count: members.length, word })}.</h1>
        <p className="lead mt-6">{lead}</p>
        <div className="btns mt-6">
          <ButtonLink href="/become-guest">{t("becomeGuest")}</ButtonLink>
          <Link className="font-strong" href="/municipalities">
            {t("allMunicipalities")}
          </Link>
        </div>
        <h2 className="sr-only">{t("members")}</h2>
        <ul className="mt-8 grid max-w-xl grid-cols-2 border-b border-mist mid:grid-cols-3">
          {members.map(({ code, name }) => (
            <li key={code} className="border-t border-mist">
              <Link className="quiet-link inline-block py-2" href={pageOf(code)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </div>
      <MemberMap {...props} />
    </div>
  );
}

function MemberMap({ municipalities, ...rest }: Omit<Props, "lead">) {
  const t = useTranslations("home");
  const tiles = municipalities.flatMap(({ code, name, short, tileColumn, tileRow, member }): Tile[] => {
    if (tileColumn === null || tileRow === null) return [];
    const state = member ? "member" : "unaware";
    const stateLabel = member ? t("member") : t("other");
    return [{ code, name, short, col: tileColumn, row: tileRow, href: pageOf(code), state, stateLabel }];
  });
  return (
    <figure className="wide:col-span-6 wide:justify-self-end wide:w-full wide:max-w-[34rem]">
      <TileMap label={t("map", { count: tiles.length })} tiles={tiles} />
      <figcaption>
        <GivenAndGot {...rest} />
        <Legend
          items={[
            { state: "member", label: t("member") },
            { state: "unaware", label: t("other") },
          ]}
        />
      </figcaption>
    </figure>
  );
}

/** The year's line of giving and getting, with where the sums come from. */
function GivenAndGot({ year, period, partial }: Omit<Props, "municipalities" | "lead">) {
  const [t, locale] = [useTranslations("home.year"), useLocale()];
  const { activities, participants, givesOre, feeOre } = year;
  if (activities === 0) return null;
  // A fee that cannot be known would make the sum too small.
  const gives = feeOre !== null && givesOre > 0;
  return (
    <div className="mt-3 mb-3 grid max-w-measure gap-1">
      <p>{t(gives ? "both" : "got", { amount: formatKroner(givesOre, locale), activities, participants })}</p>
      <p className="meta">
        {t.rich(partial ? "sourcePublic" : "source", {
          span: spanOf(period, locale),
          a: (text) => <Link href="/accounts/entries">{text}</Link>,
        })}
      </p>
    </div>
  );
}
