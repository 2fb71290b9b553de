import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Place } from "@/components/subscriptions/list-fields";
import { Button } from "@/components/ui/button";
import { Field, Select } from "@/components/ui/field";
import { ownLists } from "@/lib/subscriptions/rules";

const looks = ["light", "dark", "phone", "phoneDark", "text"] as const;

type Props = { id: string; as: string; look: string; who: string };

/** As whom and how an issue is looked at: a plain GET form, so the view has an address. */
export function PreviewChoices({
  id,
  as,
  look,
  who,
  one,
  places,
}: Props & { one: string | undefined; places: Place[] }) {
  const t = useTranslations("newsletters.preview");
  const lists = useTranslations("subscriptions.lists");
  const readers = [
    ...(one ? [{ value: as, label: one }] : []),
    ...ownLists.map((list) => ({ value: list as string, label: lists(list) })),
    ...places.map(({ code, name }) => ({ value: code, label: t("in", { name }) })),
  ];
  return (
    <form action={`/secretariat/newsletters/${id}/preview`} className="filters no-print">
      <Select name="as" label={t("as")} value={as} options={readers} />
      <Field name="who" type="search" label={t("who")} placeholder={t("whoHint")} value={who} width="m" />
      <Select
        name="look"
        label={t("look")}
        value={look}
        options={looks.map((value) => ({ value, label: t(`looks.${value}`) }))}
      />
      <div className="btns">
        <Button variant="second">{t("show")}</Button>
      </div>
    </form>
  );
}

type Found = { id: string; name: string; place: string | null };

/** The readers that were searched for, each a link to the issue as they get it. */
export function FoundReaders({ id, look, who, found }: Omit<Props, "as"> & { found: Found[] }) {
  const t = useTranslations("newsletters.preview");
  if (found.length === 0) return <p className="mb-6 max-w-measure">{t("nobody", { who })}</p>;
  return (
    <section className="mb-6" aria-labelledby="found">
      <h2 id="found" className="text-1 mb-2">
        {t("found")}
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-2">
        {found.map(({ id: reader, name, place }) => (
          <li key={reader}>
            <Link
              href={`/secretariat/newsletters/${id}/preview?as=${reader}&look=${encodeURIComponent(look)}` as Route}
            >
              {name}
            </Link>
            {place && <span className="meta"> {place}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
