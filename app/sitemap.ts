import type { MetadataRoute } from "next";
import { publicActivities } from "@/lib/activities/queries";
import { publicConferences } from "@/lib/conferences/queries";
import { publicDatasets } from "@/lib/datasets/queries";
import { projectChoices } from "@/lib/efforts/queries";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { archivedIssues } from "@/lib/newsletters/queries";
import { origin } from "@/lib/origin";
import { isOn } from "@/lib/settings/queries";
import { publicStatuses } from "@/lib/statuses/queries";
import { publicStories } from "@/lib/stories/queries";

export const dynamic = "force-dynamic";

/** Pages whose own words stand in both languages. */
const pages = [
  "/",
  "/about",
  "/become-guest",
  "/brand",
  "/municipalities",
  "/efforts",
  "/stories",
  "/statuses",
  "/datasets",
  "/activities",
  "/conferences",
  "/newsletter",
  "/newsletter/issues",
  "/was",
  "/privacy",
];

/** What strangers may read; of activities and stories the newest. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [subscribing, municipalities, conferences, stories, activities, issues, statuses, datasets, projects] =
    await Promise.all([
      isOn("newsletter"),
      allMunicipalities(),
      publicConferences(),
      publicStories(),
      publicActivities({}),
      archivedIssues(),
      publicStatuses(),
      publicDatasets(),
      projectChoices(),
    ]);
  const found = [
    ...municipalities.map(({ code }) => `/municipalities/${code}`),
    ...conferences.map(({ id }) => `/conferences/${id}`),
    ...issues.map(({ slug }) => `/newsletter/issues/${slug}`),
    ...activities.map(({ id }) => `/activities/${id}`),
    ...statuses.map(({ id }) => `/statuses/${id}`),
    ...projects.map(({ value }) => `/efforts/${value}`),
  ];
  return [
    ...pages
      .filter((path) => subscribing || path !== "/newsletter")
      .map((path) => ({
        url: origin + path,
        alternates: { languages: { da: origin + path, en: `${origin}${path}?lang=en` } },
      })),
    ...stories.map(({ id, publishedAt }) => ({
      url: `${origin}/stories/${id}`,
      ...(publishedAt && { lastModified: publishedAt }),
    })),
    ...datasets.map(({ id, updatedAt }) => ({ url: `${origin}/datasets/${id}`, lastModified: updatedAt })),
    ...found.map((path) => ({ url: origin + path })),
  ];
}
