import { notFound } from "next/navigation";
import { brandFile, brandZip } from "@/lib/brand/document";
import { brandFiles, endOf, nameOf, zipName } from "@/lib/brand/rules";
import { portalName } from "@/lib/settings/queries";

/** A drawing or picture of the brand, or all of them in one ZIP. What others' pages show by an earlier name of the portal stays there, with today's name in it. */
export async function GET(_: Request, { params }: RouteContext<"/brand/[file]">) {
  const [{ file }, portal] = [await params, await portalName()];
  if (file.endsWith(".zip"))
    return new Response(brandZip(portal), { headers: headersOf("application/zip", zipName(portal)) });
  const found = brandFiles.find((one) => file.endsWith(`-${endOf(one)}`)) ?? notFound();
  const content = await brandFile(portal, found);
  return new Response(content, { headers: headersOf(content.type, nameOf(portal, found)) });
}

const headersOf = (type: string, name: string) => ({
  "content-type": type,
  "content-disposition": `inline; filename="${name}"`,
});
