import { getLocale } from "next-intl/server";

/** For search engines: a page whose own words stand in both languages has an address for each, and the one that is read is the page's own. */
export async function alternatesOf(path: string) {
  const english = `${path}?lang=en`;
  return {
    canonical: (await getLocale()) === "en" ? english : path,
    languages: { da: path, en: english, "x-default": path },
  };
}
