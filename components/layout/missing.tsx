import { getTranslations } from "next-intl/server";
import { FailureText } from "@/components/layout/failure";
import { SearchForm } from "@/components/search/search-form";

/** A page that is not there: why that may be, and the search. */
export async function Missing() {
  const t = await getTranslations("failure.notFound");
  return (
    <FailureText words={{ title: t("title"), lead: t("lead"), next: t("next"), action: t("action") }}>
      <search className="mt-4 block max-w-measure">
        <SearchForm id="search-missed" />
      </search>
    </FailureText>
  );
}
