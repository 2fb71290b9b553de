import { getTranslations } from "next-intl/server";
import { ArrivalTable } from "@/components/secretariat/arrival-table";
import { HeldMessages } from "@/components/secretariat/held-messages";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { arrivals } from "@/lib/interests/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("secretariat.interests"))("title") };
}

export default async function InterestsPage({ searchParams }: PageProps<"/secretariat/interests">) {
  await requireForum("secretariat");
  const t = await getTranslations("secretariat.interests");
  const all = await arrivals();
  const held = all.filter(({ heldAt }) => heldAt);
  return (
    <div className="wrap">
      <PageHead title={t("finding", { held: held.length })} lead={t("lead")} />
      <HeldMessages arrivals={held} />
      <Section title={t("title")}>
        <ArrivalTable arrivals={all.filter(({ heldAt }) => !heldAt)} params={await searchParams} />
      </Section>
    </div>
  );
}
