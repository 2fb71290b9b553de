import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { shareCard } from "@/lib/share-card";

/** The picture that stands for a municipality's page where its link is shared. */
export async function GET(_: Request, { params }: RouteContext<"/municipalities/[code]/card">) {
  const { code } = await params;
  const { name } = (await allMunicipalities()).find((one) => one.code === code) ?? notFound();
  return shareCard(name, (await getTranslations("municipalities.page"))("description", { name }));
}
