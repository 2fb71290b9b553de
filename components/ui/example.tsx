import { useTranslations } from "next-intl";

/** Said of everything that the demo made up. */
export function Example({ when = true }: { when?: boolean }) {
  const t = useTranslations("ui");
  return when && <span className="meta bg-quiet px-1">{t("example")}</span>;
}
