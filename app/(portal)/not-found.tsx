import { getTranslations } from "next-intl/server";
import { FailureText } from "@/components/layout/failure";
import { SearchForm } from "@/components/search/search-form";

export default async function NotFound() {
  const t = await getTranslations("failure.notFound");
  return (
    <FailureText words={{ title: t("title"), lead: t("lead"), next: t("next"), action: t("action") }}>
      <search className="mt-4 block max-w-measure">
        <SearchForm id="search-missed" />
      </search>
    </FailureText>
  );
}
