import { slugOf } from "@/lib/newsletters/rules";

export const colours = { petrol: "#0b4f5c", yellow: "#f2c230", white: "#ffffff", black: "#000000" } as const;
export type Tone = keyof typeof colours;

export const shapes = ["logo", "badge"] as const;
export type Shape = (typeof shapes)[number];
export const tones = Object.keys(colours) as Tone[];
/** How wide the pictures are that are made of each drawing, in pixels. */
export const widths = [400, 800, 1600] as const;

export type Paint = { ground?: Tone; mark: Tone; text: Tone };

export const paints: Record<Shape, Record<Tone, Paint>> = {
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

export type BrandFile = { shape: Shape; tone: Tone; width: number | undefined };

/** "logo-petrol.svg", or with "-800.png" behind: what a name on the web ends in, whatever the portal is or was called. */
export const endOf = ({ shape, tone, width }: BrandFile) => `${shape}-${tone}${width ? `-${width}.png` : ".svg"}`;

/** "the-portal-logo-petrol.svg": the end behind the portal's name. */
export const nameOf = (portal: string, file: BrandFile) => `${slugOf(portal)}-${endOf(file)}`;

/** What all of it in one file is called. */
export const zipName = (portal: string) => `${slugOf(portal)}.zip`;

/** "picture-3.webp", of the third picture that others may use. */
export const pictureName = (at: number) => `picture-${at + 1}.webp`;

/** Every drawing of the kit. */
export const brandFiles: BrandFile[] = shapes.flatMap((shape) =>
  tones.flatMap((tone) => [undefined, ...widths].map((width) => ({ shape, tone, width }))),
);
