import { letters } from "@/lib/brand-letters";

export const colours = { petrol: "#0b4f5c", yellow: "#f2c230", white: "#ffffff", black: "#000000" } as const;
export type Tone = keyof typeof colours;

export const shapes = ["logo", "badge"] as const;
export type Shape = (typeof shapes)[number];
export const tones = Object.keys(colours) as Tone[];
/** How wide the pictures are that are made of each drawing, in pixels. */
export const widths = [400, 800, 1600] as const;

type Paint = { ground?: Tone; mark: Tone; text: Tone };

const paints: Record<Shape, Record<Tone, Paint>> = {
  logo: {
    petrol: { mark: "petrol", text: "petrol" },
    yellow: { mark: "yellow", text: "white" },
    white: { mark: "white", text: "white" },
    black: { mark: "black", text: "black" },
  },
  badge: {
    petrol: { ground: "petrol", mark: "yellow", text: "white" },
    yellow: { ground: "yellow", mark: "petrol", text: "black" },
    white: { ground: "white", mark: "petrol", text: "petrol" },
    black: { ground: "black", mark: "white", text: "white" },
  },
};

/** Whether a drawing is light and made for a dark ground. */
export const forDark = (shape: Shape, tone: Tone) => shape === "logo" && (tone === "yellow" || tone === "white");

const square = (x: number, y: number, size: number, tone: Tone) =>
  `<path fill="${colours[tone]}" d="M${x} ${y}h${size}v${size}h-${size}z"/>`;
const words = (of: keyof typeof letters, x: number, y: number, tone: Tone) =>
  `<path fill="${colours[tone]}" transform="translate(${x} ${y})" d="${letters[of].path}"/>`;

/** The logo is the square and the name with half a square of air around; the badge says "del af" and has a ground. */
const layouts: Record<Shape, { width: number; height: number; draw: (paint: Paint) => string }> = {
  logo: {
    width: letters.name.width + 178,
    height: 162,
    draw: ({ mark, text }) => square(35, 35, 70, mark) + words("name", 143, 105, text),
  },
  badge: {
    width: letters.name.width + 96,
    height: 249,
    draw: ({ mark, text }) => square(48, 48, 37, mark) + words("partOf", 103, 85, text) + words("name", 48, 180, text),
  },
};

/** A drawing of the brand as SVG, which needs no font. */
export function drawingOf(shape: Shape, tone: Tone) {
  const [{ width, height, draw }, paint] = [layouts[shape], paints[shape][tone]];
  const ground = paint.ground ? `<path fill="${colours[paint.ground]}" d="M0 0h${width}v${height}H0z"/>` : "";
  const title = shape === "logo" ? "Kulturmetropolen" : "Del af Kulturmetropolen";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"><title>${title}</title>${ground}${draw(paint)}</svg>\n`;
}

export type BrandFile = { shape: Shape; tone: Tone; width: number | undefined };

/** "kulturmetropolen-logo-petrol.svg", or with "-800.png" behind. */
export const nameOf = ({ shape, tone, width }: BrandFile) =>
  `kulturmetropolen-${shape}-${tone}${width ? `-${width}.png` : ".svg"}`;

/** "picture-3.webp", of the third picture that others may use. */
export const pictureName = (at: number) => `picture-${at + 1}.webp`;

/** Every drawing of the kit. */
export const brandFiles: BrandFile[] = shapes.flatMap((shape) =>
  tones.flatMap((tone) => [undefined, ...widths].map((width) => ({ shape, tone, width }))),
);
