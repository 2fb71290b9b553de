import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FoundReaders, PreviewChoices } from "@/components/newsletters/preview-choices";
import { PageHead } from "@/components/ui/page-head";
import { uuid } from "@/lib/input";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { previewOf, readersLike } from "@/lib/newsletter-previews/queries";
import { findNewsletter } from "@/lib/newsletters/queries";
import { requireForum } from "@/lib/viewer";

type Props = PageProps<"/secretariat/newsletters/[id]/preview">;

export async function generateMetadata({ params }: Props) {
  await requireForum("secretariat");
  const { title } = await findNewsletter((await params).id);
  return { title: `${title}, ${(await getTranslations("newsletters.preview"))("title")}` };
}

export default async function PreviewNewsletter({ params, searchParams }: Props) {
  await requireForum("secretariat");
  const t = await getTranslations("newsletters.preview");
  const { id } = await params;
  const asked = await searchParams;
  const [as, look] = [String(asked.as ?? "public"), String(asked.look ?? "light")];
  const who = String(asked.who ?? "").trim();
  const issue = await findNewsletter(id);
  const [{ text, name }, all, found] = await Promise.all([
    previewOf(id, as, await getLocale(), false),
    allMunicipalities(),
    who && readersLike(who),
  ]);
  const one = uuid.safeParse(as).success;
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/secretariat/newsletters/${id}` as Route, label: issue.title }}
        title={t("title")}
        lead={name ? t(one ? "reader" : "eyes", { name }) : t("stranger")}
      />
      <PreviewChoices
        {...{ id, as, look, who }}
        one={one ? name : undefined}
        places={all.filter(({ member }) => member)}
      />
      {found && <FoundReaders {...{ id, look, who, found }} />}
      {look === "text" ? (
        <pre className="max-w-measure border border-mist p-4 font-sans break-words whitespace-pre-wrap">{text}</pre>
      ) : (
        <iframe
          title={t("title")}
          src={`/secretariat/newsletters/${id}/body?as=${encodeURIComponent(as)}&look=${encodeURIComponent(look)}`}
          sandbox="allow-top-navigation-by-user-activation allow-popups"
          className={`h-[48rem] w-full border border-mist ${look.startsWith("phone") ? "max-w-[22.5rem]" : "max-w-[44rem]"}`}
        />
      )}
    </div>
  );
}
