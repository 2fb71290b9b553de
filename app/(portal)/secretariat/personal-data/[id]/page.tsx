import type { Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { AheadList } from "@/components/personal-data/ahead-list";
import { Downloads } from "@/components/personal-data/downloads";
import { EraseForm } from "@/components/personal-data/erase-form";
import { Traces } from "@/components/personal-data/traces";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { traceOf } from "@/lib/personal-data/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/secretariat/personal-data/[id]">) {
  const t = await getTranslations("personalData");
  return { title: t("about", { name: (await traceOf((await params).id)).name }) };
}

export default async function OnePerson({ params }: PageProps<"/secretariat/personal-data/[id]">) {
  await requireForum("secretariat");
  const { id } = await params;
  const person = await traceOf(id);
  const t = await getTranslations("personalData");
  const meta = [person.title, person.municipality, person.address].filter(Boolean).join(", ");
  const log = `/secretariat/audit?who=${encodeURIComponent(person.name)}` as Route;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/secretariat/personal-data" as Route, label: t("title") }}
        title={person.name}
        meta={meta}
        lead={!person.erasedAt && t("personLead")}
      >
        {person.erasedAt ? (
          <Notice>{t("erased")}</Notice>
        ) : (
          <Downloads path={`/secretariat/personal-data/${id}/export`} />
        )}
      </PageHead>
      <div className="cols">
        <div className="wide:col-span-7">
          <Traces traces={person.traces} />
        </div>
        {!person.erasedAt && (
          <div className="wide:col-span-5">
            <AheadList ahead={person.ahead} />
            <Section title={t("erase.title")}>
              {person.lastSecretary ? <p>{t("erase.last")}</p> : <EraseForm id={id} name={person.name} />}
            </Section>
            <p className="mt-6">
              <Link href={log}>{t("log")}</Link>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}
