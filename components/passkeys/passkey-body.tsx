"use client";

import type { ReactNode } from "react";
import { type FormAction, FormBody, type FormWords, formOf, type Submit } from "@/components/ui/form-body";
import type { FormState } from "@/lib/action";

type Says = { missing: string; stopped: string; known: string };

/** The part of the form that talks with the device. The library comes with the press, not with the page. */
export function PasskeyBody({
  make = false,
  ask,
  answer,
  says,
  ...rest
}: {
  id: string;
  make?: boolean | undefined;
  ask: FormAction;
  answer: FormAction;
  says: Says;
  words: FormWords;
  submits: Submit[];
  hidden?: Record<string, string>;
  className?: string;
  children?: ReactNode;
}) {
  const press = async (_: FormState, form: FormData): Promise<FormState> => {
    const values = Object.fromEntries(
      [...form].filter((field): field is [string, string] => !field[0].startsWith("$")),
    );
    if (!("PublicKeyCredential" in window)) return { values, message: says.missing };
    const asked = await ask({}, form);
    const options = asked.values?.options;
    if (typeof options !== "string") return asked;
    const { startAuthentication, startRegistration } = await import("@simplewebauthn/browser");
    const optionsJSON = JSON.parse(options);
    const signed = await (make ? startRegistration : startAuthentication)({ optionsJSON }).catch(
      (error: Error) => error,
    );
    if (signed instanceof Error)
      return { values, message: signed.name === "InvalidStateError" ? says.known : says.stopped };
    return answer({}, formOf({ ...values, answer: JSON.stringify(signed) }));
  };
  return <FormBody action={press} {...rest} />;
}
