import { useTranslations } from "next-intl";
import { CodeField } from "@/components/second-factors/code-field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { SquareCode } from "@/components/ui/square-code";
import { squareCode } from "@/lib/entry-codes";
import { finishFactor } from "@/lib/second-factors/actions";
import type { Setup } from "@/lib/second-factors/queries";

/** The three steps: the app reads the code, the codes for a lost app are put away, and the app shows that it works. */
export function SetUp({ setup }: { setup: Setup }) {
  const t = useTranslations("secondFactors");
  const inFours = (secret: string) => secret.match(/.{1,4}/g)?.join(" ");
  return (
    <>
      <Section title={t("scan.title")}>
        <p className="mb-4 max-w-measure">{t("scan.text")}</p>
        <SquareCode {...squareCode(setup.address)} label={t("scan.picture")} />
        <p className="mt-4">{t("scan.typed")}</p>
        <p className="font-strong break-words">
          <code>{inFours(setup.secret)}</code>
        </p>
      </Section>
      <Section title={t("recovery.title")}>
        <p className="mb-4 max-w-measure">{t("recovery.text")}</p>
        <ul className="grid max-w-[24rem] grid-cols-2 gap-x-6 gap-y-2">
          {setup.recovery.map((code) => (
            <li key={code}>
              <code>
                {code.slice(0, 5)}-{code.slice(5)}
              </code>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("show.title")}>
        <Form id="finish" action={finishFactor} submitLabel={t("show.submit")} className="max-w-[34rem]">
          <CodeField hint={t("show.hint")} />
        </Form>
      </Section>
    </>
  );
}
