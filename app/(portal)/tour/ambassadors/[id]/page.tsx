import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AmbassadorProfile } from "@/components/ambassadors/ambassador-profile";
import { findAmbassador } from "@/lib/ambassadors/queries";
import { requireForum } from "@/lib/viewer";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ambassadors"))("title") };
}

/** Who opens it: the secretariat, to see or write down what an ambassador has told. */
export default async function AmbassadorPage({ params }: Props) {
  await requireForum("secretariat");
  return <AmbassadorProfile ambassador={(await findAmbassador((await params).id)) ?? notFound()} own={false} />;
}
