import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, messages } from "@/lib/messages";

/** Danish, unless the reader chose English; always Copenhagen time. */
export default getRequestConfig(async ({ locale: asked }) => {
  const locale: Locale = asked ?? ((await cookies()).get("locale")?.value === "en" ? "en" : "da");
  return { locale, messages: messages[locale], timeZone: "Europe/Copenhagen" };
});
