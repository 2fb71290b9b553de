import localFont from "next/font/local";

const schibsted = localFont({
  src: "../node_modules/@fontsource-variable/schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
  weight: "400 900",
  variable: "--font-schibsted",
  display: "swap",
});

const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-newsreader",
  display: "swap",
  preload: false,
  adjustFontFallback: "Times New Roman",
});

/** Ten tabular digits and nothing else: full stop and comma stay those of the text, so amounts hold together. */
const figures = localFont({
  src: "./fonts/figures.woff2",
  weight: "400 900",
  variable: "--font-figures",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+30-39" }],
});

/** The class that makes the three families known. */
export const fonts = `${schibsted.variable} ${newsreader.variable} ${figures.variable}`;
