import { getTranslations } from "next-intl/server";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for every page that has none of its own. */
export async function GET() {
  const [t, home] = [await getTranslations("layout"), await getTranslations("home")];
  return shareCard(home("title"), t("description"));
}
