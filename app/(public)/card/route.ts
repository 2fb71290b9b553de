import { getTranslations } from "next-intl/server";
import { ownWords } from "@/lib/settings/queries";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for every page that has none of its own. */
export async function GET() {
  const t = await getTranslations("home");
  return shareCard(t("title"), await ownWords("short"));
}
