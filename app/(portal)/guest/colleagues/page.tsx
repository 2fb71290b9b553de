import type { Metadata, Route } from "next";
import { forbidden } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AddColleague, ColleagueList } from "@/components/guests/colleagues";
import { PageHead } from "@/components/ui/page-head";
import { colleaguePolicy, colleaguesIn, invitedColleagues } from "@/lib/guests/queries";
import { requireViewer } from "@/lib/viewer";

export async function generateMetadata(): Promise<Metadata> {
  const { municipalityName } = await requireViewer();
  return { title: (await getTranslations("guest.colleagues"))("title", { municipality: municipalityName ?? "" }) };
}

export default async function ColleaguesPage() {
  const viewer = await requireViewer();
  const { municipalityCode: code, municipalityName: municipality, forums, preview } = viewer;
  const [people, invited, policy] = await Promise.all([
    colleaguesIn(code ?? forbidden()),
    invitedColleagues(),
    colleaguePolicy(),
  ]);
  const t = await getTranslations("guest");
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: "/guest" as Route, label: t("title") }}
        title={t("colleagues.title", { municipality: municipality ?? "" })}
        lead={forums.length === 0 && t("colleagues.lead")}
      />
      <div className="cols">
        <div className="wide:col-span-7">
          <ColleagueList people={people} invited={invited} viewerId={viewer.id} />
        </div>
        {forums.length === 0 && (
          <div className="wide:col-span-5">
            <AddColleague {...policy} preview={preview !== undefined} />
          </div>
        )}
      </div>
    </div>
  );
}
