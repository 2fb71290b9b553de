import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Failure } from "@/components/layout/failure";
import { portalName } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("failure.forbidden"))("title") };
}

export default async function Forbidden() {
  const t = await getTranslations("failure.forbidden");
  const name = await portalName();
  const words = { title: t("title"), lead: t("lead"), next: t("next"), action: t("action") };
  return <Failure name={name} words={words} />;
}
