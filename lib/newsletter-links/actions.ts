"use server";

import { eq, sql } from "drizzle-orm";
import { getTranslations } from "next-intl/server";
import { newsletterBlocks } from "@/db/schema";
import { formAction, reload } from "@/lib/action";
import { webLinks } from "@/lib/newsletters/rules";
import { texts } from "@/lib/sql";
import { tryLinksInput } from "./input";

/** So many links are tried within the time of one job. */
const most = 60;

/** Has the worker try the links of an issue as it is now. */
export const askLinks = formAction(
  tryLinksInput,
  async (tx, { id }) => {
    const own = eq(newsletterBlocks.newsletterId, id);
    const blocks = await tx.select({ body: newsletterBlocks.body }).from(newsletterBlocks).where(own);
    const urls = webLinks(blocks).filter((url) => url.length <= 1000);
    await tx.execute(sql`select app.ask_links(${id}, ${texts(urls.slice(0, most))})`);
  },
  async () => ({ ...reload(), message: (await getTranslations("newsletters.links"))("asked") }),
);
