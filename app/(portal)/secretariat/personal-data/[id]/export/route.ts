import { notFound } from "next/navigation";
import { uuid } from "@/lib/input";
import { personFile } from "@/lib/personal-data/document";
import { requireForum } from "@/lib/viewer";

/** Everything about a person who asked for it, as JSON or PDF. */
export async function GET(request: Request, { params }: RouteContext<"/secretariat/personal-data/[id]/export">) {
  await requireForum("secretariat");
  const { id } = await params;
  if (!uuid.safeParse(id).success) notFound();
  return personFile(id, new URL(request.url).searchParams.get("format"));
}
