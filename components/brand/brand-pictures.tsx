import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { ReusablePicture } from "@/lib/pictures/queries";

/** The pictures that others may use, each with the words that stand beneath it. */
export function BrandPictures({ pictures }: { pictures: readonly ReusablePicture[] }) {
  const t = useTranslations("brand.pictures");
  if (pictures.length === 0) return null;
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      <ul className="grid gap-x-(--gap) gap-y-6 mid:grid-cols-2">
        {pictures.map(({ fileId, alt, rights, width, height }) => (
          <li key={fileId}>
            {/* biome-ignore lint/performance/noImgElement: the file is fitted when it comes and checked when it is read */}
            <img
              src={`/api/files/${fileId}`}
              alt={alt}
              {...{ width, height }}
              className="h-auto w-full"
              loading="lazy"
            />
            <p className="meta mt-2">{rights}</p>
            <a className="inline-block py-1" href={`/api/files/${fileId}`} download aria-label={t("take", { alt })}>
              {t("download")}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
