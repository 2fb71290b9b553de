import type { MetadataRoute } from "next";
import { publicConferences } from "@/lib/conferences/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { origin } from "@/lib/origin";

export const dynamic = "force-dynamic";

const pages = ["", "/become-guest", "/municipalities", "/conferences", "/was", "/privacy"];

/** What strangers may read. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [municipalities, conferences] = await Promise.all([allMunicipalities(), publicConferences()]);
  return [
    ...pages,
    ...municipalities.map(({ code }) => `/municipalities/${code}`),
    ...conferences.map(({ id }) => `/conferences/${id}`),
  ].map((path) => ({ url: origin + path }));
}
