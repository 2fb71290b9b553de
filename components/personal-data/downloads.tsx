import { useTranslations } from "next-intl";

/** All that is known about a person, to be read and to be taken elsewhere. */
export function Downloads({ path }: { path: string }) {
  const t = useTranslations("personalData");
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-2">
      {(["pdf", "json"] as const).map((format) => (
        <li key={format}>
          <a href={`${path}?format=${format}`} download>
            {t(format)}
          </a>
        </li>
      ))}
    </ul>
  );
}
