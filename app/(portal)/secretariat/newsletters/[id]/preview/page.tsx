import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PreviewChoices } from "@/components/newsletters/preview-choices";
import { PageHead } from "@/components/ui/page-head";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { previewOf } from "@/lib/newsletter-previews/queries";
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
  const issue = await findNewsletter(id);
  const [{ text, name }, all] = await Promise.all([previewOf(id, as, await getLocale(), false), allMunicipalities()]);
  return (
    <div className="wrap">
      <PageHead
        crumb={{ href: `/secretariat/newsletters/${id}` as Route, label: issue.title }}
        title={t("title")}
        lead={name ? t("eyes", { name }) : t("stranger")}
      />
      <PreviewChoices id={id} as={as} look={look} places={all.filter(({ member }) => member)} />
      {look === "text" ? (
        <pre className="max-w-measure border border-mist p-4 font-sans break-words whitespace-pre-wrap">{text}</pre>
      ) : (
        <iframe
          title={t("title")}
          src={`/secretariat/newsletters/${id}/body?as=${encodeURIComponent(as)}&look=${encodeURIComponent(look)}`}
          sandbox="allow-top-navigation-by-user-activation allow-popups"
          className={`h-[48rem] w-full border border-mist ${look === "phone" ? "max-w-[22.5rem]" : "max-w-[44rem]"}`}
        />
      )}
    </div>
  );
}
