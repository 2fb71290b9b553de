/** What the portal can do without, as the settings list it. */
export const features = [
  "datasets",
  "conferences",
  "tour",
  "events",
  "statuses",
  "newsletter",
  "marketing",
  "measures",
] as const;
export type Feature = (typeof features)[number];

/** Those that are off, as the setting keeps them: names with spaces between. */
export const featuresOff = (kept: string): Feature[] => {
  const names = kept.split(" ");
  return features.filter((feature) => names.includes(feature));
};

/** What we say of ourselves: in a sentence, on the front page, on the page about us, and in two lengths more to be copied. */
export const ownTexts = ["short", "breath", "about", "medium", "long"] as const;
export type OwnText = (typeof ownTexts)[number];

/** The most letters of each. */
export const mostLetters: Record<OwnText, number> = { short: 200, breath: 600, about: 600, medium: 600, long: 1500 };

/** Those that others copy, the shortest first. */
export const brandTexts = ["short", "medium", "long"] as const satisfies OwnText[];
