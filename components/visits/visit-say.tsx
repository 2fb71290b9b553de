import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import { formatKroner, formatNumber } from "@/lib/money";
import type { ToldStory } from "@/lib/visit-pack/queries";
import type { Unreal } from "@/lib/visits/rules";

type Props = { stories: ToldStory[]; host: string; own: boolean };

/** What the ambassador tells, and where its figures do not fit the host. */
export function VisitSay({ stories, host, own }: Props) {
  const t = useTranslations("visits.say");
  return (
    <Section title={t(own ? "own" : "title")} className="gap-top">
      {stories.map(({ id, name, story, unreal, like }) => (
        <div key={id} className="border-t border-mist py-4">
          {!own && <p className="font-strong">{name}</p>}
          <p className="max-w-measure font-serif text-1">
            {story || t(own ? "noneOwn" : "none")}{" "}
            {!story && own && <Link href={"/tour/ambassador" as Route}>{t("write")}</Link>}
          </p>
          {unreal.length > 0 && (
            <div className="mt-3 max-w-measure">
              <Mark>{t("unreal", { host })}</Mark>
              <ul className="mt-2 list-disc pl-5">
                {unreal.map((figure) => (
                  <li key={figure.key}>
                    <UnrealWords figure={figure} host={host} like={like} />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </div>
      ))}
    </Section>
  );
}

/** "50.000 kr. svarer til 16.667 kr. i Lejre. Ishøj fik …" */
function UnrealWords({ figure, host, like }: { figure: Unreal; host: string; like: string | null }) {
  const t = useTranslations("visits.say");
  const locale = useLocale();
  const { key, told, scaled, proposed } = figure;
  const say = (amount: number) => (key === "cost" ? formatKroner(amount, locale) : formatNumber(amount, locale));
  const words = t(`figures.${key}`, { told: say(told), scaled: say(scaled), host });
  if (proposed === null || !like) return words;
  return `${words} ${t(`proposed.${key}`, { proposed: say(proposed), like })}`;
}
