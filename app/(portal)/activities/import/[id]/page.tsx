import { getTranslations } from "next-intl/server";
import { ImportState } from "@/components/imports/import-state";
import { errorsOf, findImport } from "@/lib/imports/queries";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata({ params }: PageProps<"/activities/import/[id]">) {
  await requireForum("project", "secretariat");
  const { fileName } = await findImport((await params).id);
  return { title: `${fileName}, ${(await getTranslations("imports"))("title")}` };
}

export default async function ImportPage({ params, searchParams }: PageProps<"/activities/import/[id]">) {
  const viewer = await requireForum("project", "secretariat");
  const { id } = await params;
  const [found, errors, asked] = await Promise.all([findImport(id), errorsOf(id), searchParams]);
  const mine = found.personId === viewer.id;
  return <ImportState found={found} errors={errors} mine={mine} remap={mine && asked.map === "1"} params={asked} />;
}
