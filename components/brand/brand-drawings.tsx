import { useTranslations } from "next-intl";
import { forDark, nameOf, type Shape, tones, widths } from "@/lib/brand/rules";

/** One drawing in its four colours, each as SVG and as pictures. */
export function BrandDrawings({ portal, shape }: { portal: string; shape: Shape }) {
  const t = useTranslations("brand");
  return (
    <ul className="grid gap-x-(--gap) gap-y-6 mid:grid-cols-2">
      {tones.map((tone) => {
        const file = (width?: number) => nameOf(portal, { shape, tone, width });
        const ground = forDark(shape, tone) ? "bg-[#0b4f5c]" : "bg-[#ffffff]";
        return (
          <li key={tone}>
            <p className={`border border-mist p-4 ${ground}`}>
              {/* biome-ignore lint/performance/noImgElement: a drawing needs no other sizes. */}
              <img src={`/brand/${file()}`} alt="" width={400} height={108} className="h-auto w-full" loading="lazy" />
            </p>
            <p className="mt-2 font-strong">{t(`tones.${shape}.${tone}`)}</p>
            <p className="flex flex-wrap gap-x-4">
              {[undefined, ...widths].map((width) => (
                <a key={width ?? 0} className="inline-block py-1" href={`/brand/${file(width)}`} download={file(width)}>
                  {width ? t("png", { width }) : "SVG"}
                </a>
              ))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
