import { z } from "zod";
import { address, line, lines, link, many, optionalLine, upload } from "@/lib/input";
import { features, mostLetters, type OwnText } from "./rules";

/** An origin whose pages may show our list in a frame: "https://www.koege.dk", or with "*." for all below a name. */
const host = /^https:\/\/(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/;

/** Addresses one on each line; kept with single spaces, as the header names them. */
const hosts = z
  .string()
  .default("")
  .transform((text) => [
    ...new Set(
      text
        .toLowerCase()
        .replaceAll(/\/(?=\s|$)/g, "")
        .split(/\s+/)
        .filter(Boolean),
    ),
  ])
  .refine((all) => all.length <= 200 && all.every((one) => host.test(one)), "hosts")
  .transform((all) => all.join(" "));

const page = link.transform((found) => found ?? "");

/** Control characters and brackets would end the sender's name in a mail's head. */
const name = line("name", 60).regex(/^[^\p{Cc}<>"]+$/u, "wrong");

/** What every page and every mail shows of who we are. */
export const portalInput = z.object({ name, contact_address: address });

const own = (text: OwnText) => lines(mostLetters[text]);

/** What we say of ourselves. */
export const wordsInput = z.object({
  ...{ short_da: own("short"), short_en: own("short"), breath_da: own("breath"), breath_en: own("breath") },
  ...{ about_da: own("about"), about_en: own("about"), medium_da: own("medium"), medium_en: own("medium") },
  ...{ long_da: own("long"), long_en: own("long") },
});

export const findInput = z.object({ contact_phone: optionalLine(30), facebook: page, instagram: page });

/** The form ticks what is used; what is kept is the rest. */
export const featuresInput = z
  .object({ used: many(z.enum(features)) })
  .transform(({ used }) => ({ features_off: features.filter((feature) => !used.includes(feature)).join(" ") }));

/** Two megabytes: a logo is small. */
export const logoInput = z.object({ picture: upload(2_000_000) });

/** Clicks are counted where the law's basis for it is written down: the basis is the switch. */
export const visibilityInput = z
  .object({ embed_hosts: hosts, clicks: z.literal("on").optional(), newsletter_clicks: lines(1000) })
  .refine(({ clicks, newsletter_clicks }) => !clicks || newsletter_clicks.length >= 20, {
    path: ["newsletter_clicks"],
    message: "legalBasis",
  })
  .transform(({ clicks, newsletter_clicks, ...rest }) => ({
    ...rest,
    newsletter_clicks: clicks ? newsletter_clicks : "",
  }));
