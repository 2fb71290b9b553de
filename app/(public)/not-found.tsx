import { getTranslations } from "next-intl/server";
import { FailureText } from "@/components/layout/failure";

export default async function NotFound() {
  const t = await getTranslations("failure.notFound");
  return <FailureText words={{ title: t("title"), lead: t("lead"), next: t("next"), action: t("action") }} />;
}
