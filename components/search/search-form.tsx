import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { mostLetters } from "@/lib/search/input";

/** A plain GET form: what was looked for has an address. */
export function SearchForm({ id, words = "" }: { id: string; words?: string }) {
  const t = useTranslations("search");
  return (
    <form action="/search" className="search no-print">
      <label htmlFor={id} className="sr-only">
        {t("label")}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        defaultValue={words}
        maxLength={mostLetters}
        enterKeyHint="search"
        className="control"
      />
      <Button variant="second">{t("go")}</Button>
    </form>
  );
}
