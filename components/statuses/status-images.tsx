import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { type ImageSize, imageSizes } from "@/lib/statuses/input";

/** A published status as pictures, in the shapes that others' pages want. */
export function StatusImages({ id, municipality }: { id: string; municipality: string }) {
  const t = useTranslations("statuses.share");
  return (
    <Section title={t("images")}>
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {(Object.keys(imageSizes) as ImageSize[]).map((size) => (
          <a key={size} href={`/statuses/${id}/image/${size}`} download={`${municipality}-${size}.png`}>
            {t(`sizes.${size}`)}
          </a>
        ))}
      </p>
    </Section>
  );
}
