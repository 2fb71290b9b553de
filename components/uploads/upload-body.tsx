"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-body";
import { Notice } from "@/components/ui/notice";

type Words = Record<"title" | "prefix" | "large" | "broken" | "sending" | "checking" | "stop" | "stopped", string>;
type State = { sent?: number; error?: string | undefined; stopped?: boolean };

/** The part of an upload form that runs in the browser; `UploadForm` gives it its words. */
export function UploadBody({
  action,
  id = "upload",
  label,
  hint,
  submitLabel,
  accept,
  multiple,
  most,
  refused,
  words,
  children,
}: {
  action: string;
  id?: string | undefined;
  label: string;
  hint: string;
  submitLabel: string;
  accept: string;
  multiple: boolean;
  most: number;
  refused: string | undefined;
  words: Words;
  children?: ReactNode;
}) {
  const [{ sent, error, stopped }, setState] = useState<State>({ error: refused });
  const under = useRef<XMLHttpRequest>(undefined);
  const idOf = (name: string) => `${id}-${name}`;
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const large = form.getAll("file").some((file) => file instanceof File && file.size > most);
    if (large) return setState({ error: words.large });
    under.current = post(action, form, words.broken, setState);
    setState({ sent: 0 });
  };
  return (
    <FormContext value={{ state: error ? { errors: { file: [error] } } : {}, prefix: words.prefix, idOf }}>
      <form id={id} action={action} method="post" encType="multipart/form-data" noValidate onSubmit={send}>
        {error && (
          <ErrorSummary
            title={words.title}
            prefix={words.prefix}
            errors={[{ text: error, href: `#${idOf("file")}` }]}
          />
        )}
        {stopped && <Notice className="mb-6">{words.stopped}</Notice>}
        {children}
        <Field name="file" type="file" label={label} hint={hint} accept={accept} multiple={multiple} />
        {sent === undefined ? (
          <div className="btns">
            <Button>{submitLabel}</Button>
          </div>
        ) : (
          <Progress sent={sent} words={words} stop={() => under.current?.abort()} />
        )}
      </form>
    </FormContext>
  );
}

function Progress({ sent, words, stop }: { sent: number; words: Words; stop: () => void }) {
  const text = sent < 1 ? words.sending.replace("{percent}", String(Math.floor(sent * 100))) : words.checking;
  return (
    <div className="mt-6 max-w-[42rem]">
      <progress className="progress" aria-label={words.checking} max={1} value={sent < 1 ? sent : undefined} />
      <p role="status" className="num mt-2">
        {text}
      </p>
      <div className="btns">
        <Button type="button" variant="second" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </div>
  );
}

/** Sends the form with a count of what has gone, and goes where the answer says. */
function post(action: string, form: FormData, broken: string, say: (state: State) => void) {
  const request = new XMLHttpRequest();
  request.open("POST", action);
  request.setRequestHeader("accept", "application/json");
  request.responseType = "json";
  request.upload.onprogress = ({ loaded, total }) => say({ sent: loaded / total });
  request.upload.onload = () => say({ sent: 1 });
  request.onload = () => {
    const { to, error = broken } = (request.response ?? {}) as { to?: string; error?: string };
    if (to) location.assign(to);
    else say({ error });
  };
  request.onerror = () => say({ error: broken });
  request.onabort = () => say({ stopped: true });
  request.send(form);
  return request;
}
