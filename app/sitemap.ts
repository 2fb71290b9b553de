import type { MetadataRoute } from "next";
import { publicConferences } from "@/lib/conferences/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { archivedIssues } from "@/lib/newsletters/queries";
import { origin } from "@/lib/origin";

export const dynamic = "force-dynamic";

const pages = [
  "",
  "/become-guest",
  "/municipalities",
  "/conferences",
  "/newsletter",
  "/newsletter/issues",
  "/was",
  "/privacy",
];

/** What strangers may read. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [municipalities, conferences, issues] = await Promise.all([
    allMunicipalities(),
    publicConferences(),
    archivedIssues(),
  ]);
  return [
    ...pages,
    ...municipalities.map(({ code }) => `/municipalities/${code}`),
    ...conferences.map(({ id }) => `/conferences/${id}`),
    ...issues.map(({ slug }) => `/newsletter/issues/${slug}`),
  ].map((path) => ({ url: origin + path }));
}
