import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Offer } from "@/components/own-logins/offer";
import { EnterByPasskey } from "@/components/passkeys/enter-by-passkey";
import { DemoPeople } from "@/components/sign-in/demo-people";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { homeOf } from "@/lib/areas";
import { demo } from "@/lib/demo";
import { localPath } from "@/lib/origin";
import { offered } from "@/lib/own-logins/queries";
import { currentPerson } from "@/lib/session";
import { askForMail } from "@/lib/sign-in/actions";
import { demoPeople } from "@/lib/sign-in/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("signIn"))("title") };
}

const mistakes = ["failed", "unknown"] as const;

export default async function SignIn({ searchParams }: PageProps<"/sign-in">) {
  const t = await getTranslations("signIn");
  const params = await searchParams;
  const to = localPath(params.to, "");
  const [person, people, login] = await Promise.all([
    currentPerson(),
    demo ? demoPeople() : [],
    typeof params.with === "string" ? offered(params.with) : undefined,
  ]);
  const failed = mistakes.find((mistake) => mistake === params.login) ?? null;
  const mail = await getTranslations("ownLogins.offer");
  const home = (text: React.ReactNode) => <Link href={homeOf(person?.forums ?? [])}>{text}</Link>;
  return (
    <div className="wrap">
      <PageHead title={t("title")} lead={login ? undefined : t("lead")} />
      {person && <p className="mb-6">{t.rich("signedIn", { name: person.name, a: home })}</p>}
      {login && <Offer login={login} to={to} failed={failed} />}
      {login && <h2 className="mt-12 mb-4">{mail("mail")}</h2>}
      {login && !login.mailToo && <p className="mb-4 max-w-measure">{mail("noMail")}</p>}
      <Form
        action={askForMail}
        submitLabel={t("send")}
        variant={login ? "second" : "primary"}
        hidden={{ to, ...(login && { by: "mail" }) }}
        className="max-w-[34rem]"
      >
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
      <EnterByPasskey to={to} />
      {people.length > 0 && <DemoPeople people={people} to={to} />}
    </div>
  );
}
