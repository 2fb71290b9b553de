import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { joinGround } from "@/lib/cases/queries";
import { formatDate } from "@/lib/dates";
import { joinAgreement } from "@/lib/memberships/actions";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/secretariat/municipalities/[code]/join">) {
  const { name: municipality } = await joinGround((await params).code);
  return { title: (await getTranslations("cases.join"))("title", { municipality }) };
}

export default async function JoinPage({ params }: PageProps<"/secretariat/municipalities/[code]/join">) {
  await requireForum("secretariat");
  const { code } = await params;
  const [t, locale, ground] = await Promise.all([getTranslations("cases.join"), getLocale(), joinGround(code)]);
  const agreements = ground.agreements.map(({ id, name, startsOn, running }) => ({
    value: id,
    label: name,
    hint: running ? t("running") : t("coming", { date: formatDate(startsOn, locale) }),
  }));
  return (
    <div className="wrap">
      <PageHead
        title={t("title", { municipality: ground.name })}
        crumb={{ href: `/secretariat/municipalities/${code}` as Route, label: ground.name }}
        lead={t("lead")}
      />
      <Form action={joinAgreement} hidden={{ code }} submitLabel={t("save")}>
        <ChoiceGroup
          name="agreement"
          legend={t("agreement")}
          value={agreements.at(-1)?.value ?? ""}
          options={agreements}
        />
        <fieldset className="field">
          <legend className="font-strong">{t("seats")}</legend>
          {ground.guests.length === 0 && <p className="mt-2">{t("noGuests")}</p>}
          {ground.guests.map(({ id, name, title }) => (
            <Select
              key={id}
              id={`seat-${id}`}
              name="seats"
              label={[name, title].filter(Boolean).join(", ")}
              empty={t("noSeat")}
              options={(["kmp", "kmk"] as const).map((forum) => ({ value: `${id}:${forum}`, label: t(forum) }))}
            />
          ))}
        </fieldset>
        <Field name="basis" label={t("basis")} hint={t("basisHint")} required />
      </Form>
    </div>
  );
}
