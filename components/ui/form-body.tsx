"use client";

import { createContext, Fragment, type ReactNode, useActionState } from "react";
import { Button, type ButtonVariant } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/action";

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
export type Submit = { label: string; name?: string; value?: string; variant?: ButtonVariant };
export type FormWords = { prefix: string; one: string; many: string; counts: string[]; kept: string; refused: string };

/** Fields as a form would send them, for what a script sends. */
export function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

/** What a field knows of the form around it. */
export const FormContext = createContext<{ state: FormState; prefix: string; idOf: (name: string) => string }>({
  state: {},
  prefix: "",
  idOf: (name) => name,
});

/** The part of a form that runs in the browser; `Form` gives it its words. */
export function FormBody({
  action,
  initial = {},
  id,
  hidden = {},
  words,
  submits,
  after,
  permalink,
  className,
  children,
}: {
  action: FormAction;
  initial?: FormState;
  id?: string;
  hidden?: Record<string, string | number>;
  words: FormWords;
  submits: Submit[];
  after?: ReactNode;
  permalink?: string;
  className?: string;
  children?: ReactNode;
}) {
  const [state, send, pending] = useActionState(action, initial, permalink);
  const idOf = (name: string) => (id ? `${id}-${name}` : name);
  return (
    <FormContext value={{ state, prefix: words.prefix, idOf }}>
      <form id={id} action={send} noValidate className={className}>
        <Answer state={state} words={words} idOf={idOf} typed={children !== undefined} />
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {/* React empties a form it has sent: fields are drawn anew with the values that came back. */}
        <Fragment key={JSON.stringify(state.values)}>{children}</Fragment>
        <div className="btns">
          {submits.map(({ label, ...rest }) => (
            <Button key={label} disabled={pending} aria-disabled={pending} {...rest}>
              {label}
            </Button>
          ))}
          {after}
        </div>
      </form>
    </FormContext>
  );
}

type AnswerProps = { state: FormState; words: FormWords; idOf: (name: string) => string; typed: boolean };

function Answer({ state, words, idOf, typed }: AnswerProps) {
  const { errors, message, done, href } = state;
  if (done) {
    return message ? <Notice className="mb-6">{message}</Notice> : <p role="status" className="sr-only" />;
  }
  const found = Object.entries(errors ?? {}).flatMap(([name, texts]) =>
    (texts ?? []).map((text) => ({ href: `#${idOf(name)}`, text })),
  );
  if (found.length === 0 && !message) return null;
  const all = message ? [{ text: message, ...(href && { href }) }, ...found] : found;
  const title = found.length === 0 ? words.refused : countOf(found.length, words);
  return (
    <ErrorSummary
      title={title}
      kept={typed && state.values ? words.kept : undefined}
      prefix={words.prefix}
      errors={all}
    />
  );
}

const countOf = (count: number, { one, many, counts }: FormWords) =>
  count === 1 ? one : many.replace("{count}", counts[count] ?? String(count));
