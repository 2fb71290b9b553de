import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DemoPeople } from "@/components/sign-in/demo-people";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { homeOf } from "@/lib/areas";
import { demo } from "@/lib/demo";
import { localPath } from "@/lib/origin";
import { currentPerson } from "@/lib/session";
import { askForMail } from "@/lib/sign-in/actions";
import { demoPeople } from "@/lib/sign-in/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

export default async function SignIn({ searchParams }: PageProps<"/sign-in">) {
  const t = await getTranslations("signIn");
  const to = localPath((await searchParams).to, "");
  const [person, people] = await Promise.all([currentPerson(), demo ? demoPeople() : []]);
  const home = (text: React.ReactNode) => <Link href={homeOf(person?.forums ?? [])}>{text}</Link>;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={t("lead")} />
      {person && <p className="mb-6">{t.rich("signedIn", { name: person.name, a: home })}</p>}
      <Form action={askForMail} submitLabel={t("send")} hidden={{ to }} className="max-w-[34rem]">
        <Field
          name="address"
          type="email"
          label={t("address")}
          autoComplete="email"
          spellCheck={false}
          autoCapitalize="none"
          required
        />
        <Choice name="remember" label={t("remember")} hint={t("rememberHint")} />
      </Form>
      {people.length > 0 && <DemoPeople people={people} to={to} />}
    </div>
  );
}
