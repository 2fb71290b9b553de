import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { EventList } from "@/components/secretariat/event-list";
import { NeedList } from "@/components/secretariat/need-list";
import { AnswerFigure } from "@/components/standings/answer-figure";
import { Finding } from "@/components/standings/board-head";
import { BoardMap } from "@/components/standings/board-map";
import { boardPath } from "@/components/standings/board-table";
import { PageHead } from "@/components/ui/page-head";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { secretariatNeeds } from "@/lib/needs/queries";
import { newestEvents } from "@/lib/secretariat/queries";
import { board } from "@/lib/standings/queries";
import { capital, inWords } from "@/lib/standings/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("secretariat.now"))("title") };
}

const places = [
  "conferences",
  "policies",
  "invoices",
  "interests",
  "mails",
  "newsletters",
  "second-factors",
  "sign-in-providers",
] as const;

export default async function SecretariatPage() {
  await requireForum("secretariat");
  const t = await getTranslations("secretariat.now");
  const [{ total, items }, events, found] = await Promise.all([secretariatNeeds(), newestEvents(), board()]);
  const numbers = (await getTranslations("standings"))("numbers");
  return (
    <div className="wrap">
      <PageHead
        meta={<When at={found.today} capital week />}
        title={capital(t("finding", { count: total, word: inWords(total, numbers) }))}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <Section title={t(total > 0 ? "needs" : "nothingNow")}>
            <NeedList needs={items} today={found.today} />
          </Section>
          <Section title={t("events")}>
            <EventList events={events} />
          </Section>
        </div>
        <div className="wide:col-span-5">
          <Section title={<Finding board={found} />}>
            <BoardMap rows={found.rows} legend={false} />
            <p className="mt-4">
              <Link className="font-strong" href={boardPath as Route}>
                {t("board")}
              </Link>
            </p>
          </Section>
          <Section title={t("waiting")}>
            <AnswerFigure rows={found.rows} />
          </Section>
          <Section title={t("shortcuts")}>
            <Rows tight>
              {places.map((place) => (
                <Row key={place} href={`/secretariat/${place}` as Route} title={t(place)} />
              ))}
            </Rows>
          </Section>
        </div>
      </div>
    </div>
  );
}
