import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PasskeyBody } from "@/components/passkeys/passkey-body";
import type { ButtonVariant } from "@/components/ui/button";
import { useFormWords } from "@/components/ui/form";
import type { FormAction } from "@/components/ui/form-body";

type Props = {
  id: string;
  /** What is asked of the device: to sign, or to make a new passkey. */
  make?: boolean;
  ask: FormAction;
  answer: FormAction;
  submitLabel: string;
  variant?: ButtonVariant;
  hidden?: Record<string, string>;
  className?: string;
  children?: ReactNode;
};

/** A form whose press asks the device, which takes a script; who has none is told so in its place. */
export function PasskeyForm({ submitLabel, variant = "second", className = "", ...rest }: Props) {
  const t = useTranslations("passkeys");
  const says = { missing: t("missing"), stopped: t("stopped"), known: t("known") };
  return (
    <>
      <p className="hidden noscript:block">{t("script")}</p>
      <PasskeyBody
        words={useFormWords()}
        says={says}
        submits={[{ label: submitLabel, variant }]}
        className={`noscript:hidden ${className}`}
        {...rest}
      />
    </>
  );
}
