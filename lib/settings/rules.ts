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
