import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PersonFields, SeatFields } from "@/components/people/person-fields";
import { peoplePath } from "@/components/people/person-table";
import { RosterForm } from "@/components/people/roster-form";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { today } from "@/lib/dates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { addPerson } from "@/lib/people/actions";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("people.new"))("title") };
}

export default async function NewPerson() {
  await requireForum("secretariat");
  const t = await getTranslations("people");
  return (
    <div className="wrap">
      <PageHead crumb={{ href: peoplePath as Route, label: t("title") }} title={t("new.title")} lead={t("new.lead")} />
      <div className="cols">
        <div className="wide:col-span-7">
          <Form action={addPerson} submitLabel={t("new.save")}>
            <PersonFields places={await allMunicipalities()} />
            <h2 className="mt-8 mb-4">{t("new.seat")}</h2>
            <SeatFields today={today(new Date())} none={t("new.noSeat")} />
          </Form>
        </div>
        <div className="wide:col-span-5">
          <Section title={t("roster.title")}>
            <RosterForm />
          </Section>
        </div>
      </div>
    </div>
  );
}
