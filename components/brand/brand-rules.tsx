import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { colours, type Tone, tones } from "@/lib/brand/rules";

const inks: Record<Tone, string> = {
  petrol: "C 90 M 45 Y 45 K 35",
  yellow: "C 5 M 25 Y 90 K 0",
  white: "0",
  black: "K 100",
};
const rgb = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(" ");

/** The colours with their codes. */
export function BrandColours() {
  const t = useTranslations("brand");
  return (
    <Section title={t("colours")}>
      <ul className="grid grid-cols-2 gap-x-(--gap) gap-y-4">
        {tones.map((tone) => (
          <li key={tone}>
            <svg viewBox="0 0 10 4" aria-hidden="true" className="w-full border border-mist">
              <path fill={colours[tone]} d="M0 0h10v4H0z" />
            </svg>
            <p className="mt-1 font-strong">{t(`names.${tone}`)}</p>
            <p className="num text-s">
              {colours[tone]}
              <br />
              RGB {rgb(colours[tone])}
              <br />
              CMYK {inks[tone]}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What to do with the logo and what not to. */
export function BrandRules() {
  const t = useTranslations("brand");
  const list = (of: "do" | "dont") => (
    <Section title={t(`${of}.title`)}>
      <ul className="max-w-measure list-disc pl-5">
        {(["one", "two", "three", "four"] as const).map((key) => (
          <li key={key} className="py-0.5">
            {t(`${of}.${key}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
  return (
    <>
      {list("do")}
      {list("dont")}
    </>
  );
}
