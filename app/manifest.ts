import type { MetadataRoute } from "next";
import { ownWords, portalName } from "@/lib/settings/queries";

/** How the portal looks among the other things on a phone. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const icon = (size: number, purpose: "any" | "maskable" = "any") =>
    ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: "image/png", purpose }) as const;
  const name = await portalName();
  return {
    name,
    short_name: name,
    description: await ownWords("short"),
    lang: "da",
    id: "/",
    start_url: "/",
    display: "minimal-ui",
    background_color: "#f7f5f0",
    theme_color: "#0b4f5c",
    icons: [icon(192), icon(512), icon(512, "maskable")],
  };
}
