import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AmbassadorProfile } from "@/components/ambassadors/ambassador-profile";
import { findAmbassador } from "@/lib/ambassadors/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("ambassadors"))("own") };
}

/** Who opens it: a politician who will go out and tell; the own profile, days and conflicts. */
export default async function OwnAmbassador() {
  const viewer = await requireForum("kmp");
  return <AmbassadorProfile ambassador={(await findAmbassador(viewer.id)) ?? forbidden()} own />;
}
