import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, messages } from "@/lib/messages";
import { localeCookie } from "@/lib/origin";

/** Danish, unless the reader chose English; always Copenhagen time. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale: Locale = asked ?? ((await cookies()).get(localeCookie.name)?.value === "en" ? "en" : "da");
  return { locale, messages: messages[locale], timeZone: "Europe/Copenhagen" };
});
