import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ButtonVariant } from "@/components/ui/button";
import { type FormAction, FormBody, type FormWords, type Submit } from "@/components/ui/form-body";
import type { FormState } from "@/lib/action";

/** What a form says of itself, for the part that runs in the browser. */
export function useFormWords(): FormWords {
  const t = useTranslations("ui.form");
  return {
    prefix: t("errorPrefix"),
    one: t("errorOne"),
    many: t.raw("errorMany"),
    counts: t("counts").split("|"),
    kept: t("kept"),
    refused: t("refused"),
  };
}

/**
 * A form is its fields and one verb. The server answers with a FormState: errors stand on top and at their fields, what
 * was typed is kept, and all of it works without JavaScript.
 */
export function Form({
  submitLabel,
  variant = "primary",
  submits = [],
  ...rest
}: {
  action: FormAction;
  submitLabel: string;
  variant?: ButtonVariant;
  submits?: Submit[];
  initial?: FormState;
  id?: string;
  hidden?: Record<string, string | number>;
  after?: ReactNode;
  permalink?: string;
  className?: string;
  children?: ReactNode;
}) {
  const words = useFormWords();
  return <FormBody words={words} submits={[{ label: submitLabel, variant }, ...submits]} {...rest} />;
}
