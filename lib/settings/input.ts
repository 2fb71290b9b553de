import { z } from "zod";
import { link, optionalLine } from "@/lib/input";

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

const address = link.transform((found) => found ?? "");
export const visibilityInput = z.object({
  facebook: address,
  instagram: address,
  contact_phone: optionalLine(30),
  embed_hosts: hosts,
});
