import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ForumHome } from "@/components/homes/forum-home";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("homes"))("titles.kmk") };
}

export default function KmkPage() {
  return <ForumHome forums={["kmk"]} />;
}
