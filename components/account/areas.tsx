import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { signOut } from "@/lib/account/actions";
import { areaPath, areasOf } from "@/lib/areas";
import type { Forum } from "@/lib/viewer";

/** Where one's seats lead, and the way out. */
export function Areas({ forums }: { forums: Forum[] }) {
  const t = useTranslations("account");
  const names = useTranslations("navigation.areas");
  return (
    <>
      <nav aria-label={t("areas")} className="mb-6 flex flex-wrap gap-x-6 gap-y-2">
        {areasOf(forums).map((area) => (
          <Link key={area} className="font-strong" href={areaPath(area)}>
            {names(area)}
          </Link>
        ))}
      </nav>
      <form action={signOut}>
        <Button variant="second">{t("out")}</Button>
      </form>
    </>
  );
}
