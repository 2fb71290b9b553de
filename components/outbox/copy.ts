const nameOf = (viewer: string) => `kept ${viewer}`;

/** Fetches a page or what it reads, and keeps the answer on the phone for when there is no net. Copies of others go. */
export async function fetchAndKeep(viewer: string, path: string): Promise<Response | undefined> {
  const answer = await fetch(path, { redirect: "manual" }).catch(() => undefined);
  if (!answer?.ok || !("caches" in window)) return answer;
  for (const name of await caches.keys()) if (name !== nameOf(viewer)) await caches.delete(name);
  await (await caches.open(nameOf(viewer))).put(path, answer.clone());
  return answer;
}

/** Keeps this page with its scripts, styles and fonts. */
export async function keepThisPage(viewer: string) {
  const page = await fetchAndKeep(viewer, location.pathname);
  if (!page?.ok) return;
  const named = (await page.text()).match(/\/_next\/static\/[\w./~%-]+/g) ?? [];
  const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const assets = loaded.filter(({ pathname }) => pathname.startsWith("/_next/static/")).map(({ pathname }) => pathname);
  const copies = await caches.open(nameOf(viewer));
  for (const asset of new Set([...named, ...assets]))
    if (!(await copies.match(asset))) await copies.add(asset).catch(() => undefined);
}
