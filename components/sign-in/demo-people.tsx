import type { Route } from "next";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { Area } from "@/lib/areas";
import { formatDay, today } from "@/lib/dates";
import { enterDemo } from "@/lib/sign-in/actions";
import type { DemoPerson } from "@/lib/sign-in/queries";

const areas: Area[] = ["secretariat", "kmp", "kmk", "projects", "guest"];

/** The demo's way in: a button for each invented person, by role. */
export function DemoPeople({ people, to }: { people: DemoPerson[]; to: string }) {
  const t = useTranslations("signIn.demo");
  const mailbox = (text: React.ReactNode) => <Link href={"/demo/mailbox" as Route}>{text}</Link>;
  return (
    <Section title={t("title")} className="gap-top">
      <p>{t.rich("lead", { a: mailbox })}</p>
      <form action={enterDemo}>
        <input type="hidden" name="to" value={to} />
        {areas.map((area) => (
          <Group key={area} area={area} people={people.filter((person) => person.area === area)} />
        ))}
      </form>
    </Section>
  );
}

function Group({ area, people }: { area: Area; people: DemoPerson[] }) {
  const t = useTranslations("signIn.demo");
  const access = useAccess();
  if (people.length === 0) return null;
  return (
    <>
      <h3 className="mt-8 mb-2">{t(`areas.${area}`)}</h3>
      <ul className="grid gap-x-(--gap) mid:grid-cols-2 wide:grid-cols-3">
        {people.map((person) => (
          <li key={person.id} className="border-t border-mist py-3">
            <button
              type="submit"
              name="person"
              value={person.id}
              className="min-h-6 cursor-pointer text-left font-strong text-harbour underline"
            >
              {person.name}
            </button>
            <div className="meta">{[person.title, person.municipality].filter(Boolean).join(", ")}</div>
            {area === "guest" && <div className="meta">{access(person.guestUntil)}</div>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How things stand with a guest, in words. */
function useAccess() {
  const t = useTranslations("signIn.demo");
  const locale = useLocale();
  return (until: string | null) => {
    if (!until) return t("nothing");
    return t(until < today(new Date()) ? "ended" : "until", { date: formatDay(until, locale) });
  };
}
