"use server";

import { and, eq, isNull, sql } from "drizzle-orm";
import { revalidatePath } from "next/cache";
import { getTranslations } from "next-intl/server";
import { accessRequests } from "@/db/schema";
import { wishInput } from "@/lib/access-requests/input";
import { formAction, the } from "@/lib/action";

/** Asks the secretariat for more. The same wish sent twice at once is one request. */
export const askForAccess = formAction(
  wishInput,
  async (tx, { wish }) => {
    const asked = { personId: sql`app.viewer_id()`, municipalityCode: sql`app.viewer_municipality()`, wish };
    const { personId, outcome } = accessRequests;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${asked.personId}::text))`);
    const same = and(eq(personId, asked.personId), eq(accessRequests.wish, wish), isNull(outcome));
    if ((await tx.$count(accessRequests, same)) > 0) return;
    const request = the(await tx.insert(accessRequests).values(asked).returning({ id: accessRequests.id }));
    await tx.execute(sql`select app.tell_access_request(${request.id})`);
  },
  async () => {
    revalidatePath("/guest");
    return { done: true, message: (await getTranslations("guest.ask"))("sent") };
  },
);
