import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, messagesOf } from "@/lib/messages";
import { localeCookie } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";

/** Danish, unless the reader chose English; always Copenhagen time. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale: Locale = asked ?? ((await cookies()).get(localeCookie.name)?.value === "en" ? "en" : "da");
  return { locale, messages: messagesOf(locale, await portalName()), timeZone: "Europe/Copenhagen" };
});
