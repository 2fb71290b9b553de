import sharp from "sharp";
import type { Drawing, Role, Shape } from "@/lib/charts";

const colours: Record<Role, string> = {
  ...{ ink: "#1c1b19", quiet: "#5a564d", grid: "#e4e1d8", strong: "#0b4f5c", own: "#b5391f" },
  ...{ step0: "#f7f5f0", step1: "#dbe7e8", step2: "#b1cdd1", step3: "#7fb0b7", step4: "#2f7d89", step5: "#0b4f5c" },
};

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** No text of ours is markup, and XML holds no control signs. */
const escaped = (text: string) => text.replaceAll(/\p{Cc}/gu, " ").replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? "");
const number = (value: number) => String(Math.round(value * 10) / 10);

function markOf(shape: Shape) {
  const colour = colours[shape.role];
  if (shape.kind === "rect")
    return `<rect x="${number(shape.x)}" y="${number(shape.y)}" width="${number(shape.width)}" height="${number(shape.height)}" fill="${colour}"/>`;
  if (shape.kind === "line") {
    const points = shape.points.map(([x, y]) => `${number(x)},${number(y)}`).join(" ");
    return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${shape.width ?? 1}"${shape.dash ? ` stroke-dasharray="${shape.dash}"` : ""}/>`;
  }
  const { x, y, text, anchor = "start", bold = false, size = 13 } = shape;
  return `<text x="${number(x)}" y="${number(y)}" fill="${colour}" font-size="${size}" text-anchor="${anchor}"${bold ? ' font-weight="700"' : ""}>${escaped(text)}</text>`;
}

/** A drawing as a file that stands alone: no script, no style, nothing from elsewhere. */
export const svgOf = ({ width, height, shapes }: Drawing, title: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="'Schibsted Grotesk', Arial, sans-serif" role="img"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="#f7f5f0"/>${shapes.map(markOf).join("")}</svg>\n`;

/** The same as a picture, twice as dense. */
export const pngOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg), { density: 144, limitInputPixels: 200_000_000 }).png().toBuffer();
