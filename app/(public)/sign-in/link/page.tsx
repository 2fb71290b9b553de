import type { Metadata, Route } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { homeOf } from "@/lib/areas";
import { hasAsked } from "@/lib/auth";
import { currentPerson } from "@/lib/session";
import { confirm } from "@/lib/sign-in/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn.link"))("title") };
}

/** Where the mail's link leads. It changes nothing, whoever opens it, and has a button only where the mail was asked for. */
export default async function SignInLink({ searchParams }: PageProps<"/sign-in/link">) {
  const t = await getTranslations("signIn");
  const { t: token } = await searchParams;
  if (await hasAsked()) {
    return (
      <div className="wrap">
        <PageHead title={t("link.title")} lead={t("link.lead")} />
        <Form action={confirm} submitLabel={t("confirm")} hidden={{ token: String(token) }} />
      </div>
    );
  }
  const person = await currentPerson();
  return (
    <div className="wrap">
      <PageHead
        title={person ? t("link.already") : t("link.other")}
        lead={person ? t("link.alreadyLead", { name: person.name }) : t("link.otherLead")}
      />
      <Link className="font-strong" href={person ? homeOf(person.forums) : ("/sign-in" as Route)}>
        {person ? t("link.home") : t("link.here")}
      </Link>
    </div>
  );
}
