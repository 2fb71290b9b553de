import { Feed } from "feed";
import { origin } from "@/lib/origin";

export type FeedItem = { path: string; title: string; description: string; date: Date };

/** Items with their own addresses as a feed, to be written as RSS or JSON Feed. The newest stands first. */
export function feedOf(items: FeedItem[], words: { title: string; description: string }, path: string) {
  const home = `${origin}/${path.split("/")[1]}`;
  const feed = new Feed({
    ...words,
    id: home,
    link: home,
    language: "da",
    generator: false,
    feedLinks: { rss: origin + path, json: origin + path },
    ...(items[0] && { updated: items[0].date }),
  });
  for (const { path: own, ...item } of items) feed.addItem({ ...item, id: origin + own, link: origin + own });
  return feed;
}
