import type { Metadata, Route } from "next";
import { cookies } from "next/headers";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { awayCookie } from "@/lib/own-login";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("ownLogins.away"))("title") };
}

/** Leads on to the municipality's login. The policy lets our forms be answered by ourselves alone, so they end here. */
export default async function Away() {
  const t = await getTranslations("ownLogins.away");
  const to = (await cookies()).get(awayCookie.name)?.value;
  return (
    <div className="wrap">
      {to && <meta httpEquiv="refresh" content={`0;url=${to}`} />}
      <PageHead title={t("title")} lead={to ? t("lead", { host: new URL(to).host }) : t("over")} />
      <div className="btns">
        {to && <ButtonLink href={to}>{t("go")}</ButtonLink>}
        <Link href={"/sign-in" as Route}>{t("back")}</Link>
      </div>
    </div>
  );
}
