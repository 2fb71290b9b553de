import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { PersonAccess } from "@/components/people/person-access";
import { PersonFields } from "@/components/people/person-fields";
import { peoplePath } from "@/components/people/person-table";
import { SeatList } from "@/components/people/seat-list";
import { DefinitionList } from "@/components/ui/definition-list";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { savePerson } from "@/lib/people/actions";
import { findPerson } from "@/lib/people/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/secretariat/people/[id]">) {
  const t = await getTranslations("people");
  return { title: `${(await findPerson((await params).id)).name}, ${t("title")}` };
}

export default async function OnePerson({ params }: PageProps<"/secretariat/people/[id]">) {
  const viewer = await requireForum("secretariat");
  const [person, places, t] = [
    await findPerson((await params).id),
    await allMunicipalities(),
    await getTranslations("people"),
  ];
  const member = places.some(({ code, member }) => member && code === person.code);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: peoplePath as Route, label: t("title") }}
        title={person.name}
        meta={[person.jobTitle, person.municipality].filter(Boolean).join(", ")}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <SeatList person={person} member={member} />
        </div>
        <div className="wide:col-span-5">
          <Section title={t("one.facts")}>
            <DefinitionList
              items={[
                { term: t("columns.address"), value: person.address || t("noAddress") },
                person.municipality && { term: t("columns.municipality"), value: person.municipality },
                { term: t("fields.locale"), value: t(`fields.locales.${person.locale}`) },
              ]}
            />
            <Fold summary={t("one.edit")}>
              <Form
                id="person"
                action={savePerson}
                hidden={{ id: person.id }}
                submitLabel={t("one.save")}
                variant="second"
              >
                <PersonFields person={person} places={places} />
              </Form>
            </Fold>
          </Section>
          <PersonAccess person={person} own={person.id === viewer.id} />
        </div>
      </div>
    </div>
  );
}
