import { notFound } from "next/navigation";
import { brandFile, brandZip, zipName } from "@/lib/brand/document";
import { brandFiles, nameOf } from "@/lib/brand/rules";

/** A drawing or picture of the brand, or all of them in one ZIP. */
export async function GET(_: Request, { params }: RouteContext<"/brand/[file]">) {
  const { file } = await params;
  if (file === zipName) return new Response(brandZip(), { headers: headersOf("application/zip", file) });
  const found = brandFiles.find((one) => nameOf(one) === file) ?? notFound();
  const content = await brandFile(found);
  return new Response(content, { headers: headersOf(content.type, file) });
}

const headersOf = (type: string, name: string) => ({
  "content-type": type,
  "content-disposition": `inline; filename="${name}"`,
});
