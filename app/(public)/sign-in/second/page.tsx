import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { CodeField } from "@/components/second-factors/code-field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { isWaiting } from "@/lib/auth";
import { giveFactor } from "@/lib/second-factors/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("secondFactors.second"))("title") };
}

/** The last step of signing in. A browser that is not waiting for it gets no field. */
export default async function Second() {
  const t = await getTranslations("secondFactors.second");
  const again = <Link href={"/sign-in" as Route}>{t("again")}</Link>;
  const waiting = await isWaiting();
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t(waiting ? "lead" : "over")} />
      {waiting ? (
        <Form action={giveFactor} submitLabel={t("submit")} className="max-w-[34rem]" after={again}>
          <CodeField />
        </Form>
      ) : (
        again
      )}
      {waiting && <p className="meta mt-8 max-w-measure">{t("lost")}</p>}
    </div>
  );
}
