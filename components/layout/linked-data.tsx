/** What a page is, for search engines (JSON-LD): data, which no browser runs. */
export function LinkedData({ things }: { things: object[] }) {
  const text = JSON.stringify(things.map((thing) => ({ "@context": "https://schema.org", ...thing })));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape its quotes; no tag can stand in it.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text.replaceAll("<", "\\u003c") }} />;
}
