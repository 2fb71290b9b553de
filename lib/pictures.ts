import sharp from "sharp";

/** A picture of more dots than this is no photograph but an attack. */
const most = 60_000_000;

export type Picture = { bytes: Uint8Array; width: number; height: number };

/**
 * A photograph made fit for the web: upright, at most 1600 px, WebP, and without what the camera wrote into it (place,
 * person, device). With `most` it is smaller, with `square` it is cut to a square of so many px; mail programs want a JPEG. Nothing for what is no JPEG, PNG, WebP, AVIF or GIF.
 */
export async function fitPicture(
  bytes: Uint8Array,
  {
    square,
    most: side = 1600,
    format: wanted = "webp",
  }: { square?: number; most?: number; format?: "webp" | "jpeg" } = {},
): Promise<Picture | undefined> {
  try {
    const opened = sharp(bytes, { limitInputPixels: most });
    const { format } = await opened.metadata();
    if (!["jpeg", "png", "webp", "heif", "gif"].includes(format ?? "")) return undefined;
    const size = square
      ? ({ width: square, height: square, fit: "cover", position: "attention" } as const)
      : ({ width: side, height: side, fit: "inside", withoutEnlargement: true } as const);
    const fitted = opened.rotate().resize(size);
    const { data, info } = await fitted.toFormat(wanted, { quality: 80 }).toBuffer({ resolveWithObject: true });
    return { bytes: data, width: info.width, height: info.height };
  } catch {
    return undefined;
  }
}
