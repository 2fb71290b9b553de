import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ClosingChoice, ClosingForm } from "@/components/people/closing-form";
import { ClosingList } from "@/components/people/closing-list";
import { peoplePath } from "@/components/people/person-table";
import { PageHead } from "@/components/ui/page-head";
import { today } from "@/lib/dates";
import { day } from "@/lib/input";
import { closings, seatsBeyond } from "@/lib/seats/queries";
import { councilsEnd, forums } from "@/lib/seats/rules";
import { requireForum } from "@/lib/viewer";

export async function generateMetadata() {
  return { title: (await getTranslations("people.closing"))("title") };
}

/** Who opens it: the secretariat after an election. They see who will lose their seat, untick who stays, and end the rest. */
export default async function CloseSeats({ searchParams }: PageProps<"/secretariat/people/close">) {
  await requireForum("secretariat");
  const t = await getTranslations("people");
  const params = await searchParams;
  const end = councilsEnd(today(new Date()));
  const until = day.safeParse(params.until).data ?? end;
  const asked = [params.forum ?? ["kmp", "chairmanship"]].flat();
  const chosen = forums.filter((forum) => forum !== "secretariat" && asked.includes(forum));
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: peoplePath as Route, label: t("title") }}
        title={t("closing.title")}
        lead={t("closing.lead")}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <ClosingChoice until={until} chosen={chosen} end={end} />
          <ClosingForm key={until + chosen} until={until} seats={await seatsBeyond(until, chosen)} />
        </div>
        <div className="wide:col-span-5">
          <ClosingList closings={await closings()} />
        </div>
      </div>
    </div>
  );
}
