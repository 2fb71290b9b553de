import { localOf } from "@/lib/dates";
import { origin } from "@/lib/origin";

type Thing = { "@type": string; [property: string]: unknown };

const publisher = (name: string) => ({ "@type": "Organization", name, url: origin });
const at = (path: string) => origin + path;

/** Who we are, and where one searches (schema.org: Organization, WebSite). */
export const siteOf = (name: string, description: string): Thing[] => [
  { ...publisher(name), description, logo: at("/icon.svg") },
  {
    ...{ "@type": "WebSite", name, url: origin, inLanguage: ["da", "en"] },
    potentialAction: {
      ...{ "@type": "SearchAction", target: `${at("/search")}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  },
];

/** A story (schema.org: Article). Moments as ISO texts or dates. */
export const articleOf = (
  name: string,
  story: { id: string; title: string; lead: string; publishedAt: Date | string },
): Thing => ({
  "@type": "Article",
  headline: story.title.slice(0, 110),
  description: story.lead,
  datePublished: new Date(story.publishedAt).toISOString(),
  image: at(`/stories/${story.id}/card`),
  mainEntityOfPage: at(`/stories/${story.id}`),
  inLanguage: "da",
  author: publisher(name),
  publisher: publisher(name),
});

type Happening = {
  path: string;
  title: string;
  text: string;
  /** A day, or a moment. */
  startsAt: Date | string;
  endsAt: Date | string;
  place: string;
  town: string;
  free: boolean;
  cancelled?: boolean;
};

/** An activity or a conference (schema.org: Event). */
export const eventOf = (name: string, one: Happening): Thing => ({
  "@type": "Event",
  name: one.title,
  ...(one.text && { description: one.text.slice(0, 500) }),
  startDate: said(one.startsAt),
  endDate: said(one.endsAt),
  eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
  eventStatus: `https://schema.org/${one.cancelled ? "EventCancelled" : "EventScheduled"}`,
  location: {
    "@type": "Place",
    name: one.place || one.town,
    address: { "@type": "PostalAddress", addressLocality: one.town, addressCountry: "DK" },
  },
  isAccessibleForFree: one.free,
  organizer: publisher(name),
  image: at(`${one.path}/card`),
  url: at(one.path),
});

/** A day as it is; a moment with Copenhagen's offset. */
function said(moment: Date | string) {
  if (typeof moment === "string" && moment.length === 10) return moment;
  const local = localOf(moment);
  const minutes = Math.round((Date.parse(`${local}:00Z`) - new Date(moment).getTime()) / 60_000);
  return `${local}:00+0${Math.floor(minutes / 60)}:00`;
}
