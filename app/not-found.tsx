import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Failure } from "@/components/layout/failure";
import { portalName } from "@/lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("failure.notFound"))("title") };
}

export default async function NotFound() {
  const t = await getTranslations("failure.notFound");
  const name = await portalName();
  const words = { title: t("title"), lead: t("lead"), next: t("next"), action: t("action") };
  return <Failure name={name} words={words} />;
}
