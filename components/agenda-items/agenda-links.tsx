import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { When } from "@/components/ui/when";
import type { AgendaLink } from "@/lib/agenda-items/queries";

/** The meetings that have had something on their agenda, as far as the viewer sees them. */
export function AgendaLinks({ links }: { links: AgendaLink[] }) {
  const t = useTranslations("items");
  if (links.length === 0) return null;
  return (
    <ul className="mt-2">
      {links.map(({ id, meeting, title, startsAt }) => (
        <li key={id}>
          {t.rich("onAgenda", {
            link: (words) => <Link href={`/meetings/${meeting}/items/${id}` as Route}>{words}</Link>,
            title,
            day: () => <When at={new Date(startsAt)} short />,
          })}
        </li>
      ))}
    </ul>
  );
}
