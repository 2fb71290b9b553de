import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import type { Person } from "@/lib/people/queries";
import { forums, type Seat, seatTitles } from "@/lib/seats/rules";

type Place = { code: string; name: string };

/** Who somebody is, and how they sign in. */
export function PersonFields({ person, places }: { person?: Person; places: Place[] }) {
  const t = useTranslations("people.fields");
  return (
    <>
      <Field name="name" label={t("name")} value={person?.name} required autoComplete="off" />
      <Field
        name="address"
        type="email"
        label={t("address")}
        hint={t(person ? "addressChangeHint" : "addressHint")}
        value={person?.address}
        required
        autoComplete="off"
      />
      <Field name="jobTitle" label={t("jobTitle")} hint={t("jobTitleHint")} value={person?.jobTitle} />
      <Select
        name="municipality"
        label={t("municipality")}
        value={person?.code ?? ""}
        empty={t("noMunicipality")}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Select
        name="locale"
        label={t("locale")}
        value={person?.locale ?? "da"}
        options={(["da", "en"] as const).map((value) => ({ value, label: t(`locales.${value}`) }))}
      />
    </>
  );
}

/** What a seat is in, as what, and from when to when. */
export function SeatFields({ seat, today, none }: { seat?: Seat; today: string; none?: string }) {
  const t = useTranslations("people");
  const forumWords = useTranslations("profiles.forums");
  return (
    <>
      <Select
        name="forum"
        label={t("fields.forum")}
        value={seat?.forum ?? (none ? "" : "kmp")}
        {...(none && { empty: none })}
        options={forums.map((value) => ({ value, label: forumWords(value) }))}
      />
      <Select
        name="title"
        label={t("fields.rank")}
        value={seat?.title ?? "member"}
        options={seatTitles.map((value) => ({ value, label: t(`ranks.${value}`) }))}
      />
      <Field name="fromOn" type="date" label={t("fields.from")} value={seat?.fromOn ?? today} width="m" required />
      <Field
        name="untilOn"
        type="date"
        label={t("fields.until")}
        hint={t("fields.untilHint")}
        value={seat?.untilOn ?? ""}
        width="m"
      />
      {!seat && <Choice name="tell" label={t("fields.tell")} checked />}
    </>
  );
}
