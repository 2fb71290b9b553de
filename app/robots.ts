import type { MetadataRoute } from "next";
import { origin } from "@/lib/origin";

// The origin is known when the portal runs, not when it is built.
export const dynamic = "force-dynamic";

/** The public pages are everybody's; the rest answers nobody but the signed-in anyway. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: ["/api/", "/invitation/", "/new-address/", "/sign-in", "/sign-up/"],
    },
    sitemap: `${origin}/sitemap.xml`,
  };
}
