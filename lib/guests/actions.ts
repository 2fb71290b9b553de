"use server";

import { sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { formAction } from "@/lib/action";
import { colleagueInput } from "@/lib/guests/input";

/** Invites a colleague of the viewer's municipality; the database counts and mails. */
export const inviteColleague = formAction(
  colleagueInput,
  (tx, { name, title, address }) => tx.execute(sql`select app.invite_colleague(${name}, ${title}, ${address})`),
  async (_, { name, address }) => {
    revalidatePath("/guest", "layout");
    const t = await getTranslations("guest.colleagues");
    return { done: true, message: t("invited", { name, address }) };
  },
);
