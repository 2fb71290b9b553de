"use client";

import { type ReactNode, use } from "react";
import { FormContext } from "@/components/ui/form-body";

export type Frame = { name: string; label: ReactNode; hint?: ReactNode };

/** The ids, the error and the kept value of one field of the form around it; `own` where several share a name. */
export function useField(name: string, hint: ReactNode, own = name) {
  const { state, prefix, idOf } = use(FormContext);
  const id = idOf(own);
  const error = state.errors?.[name]?.[0];
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const kept = state.values && (state.values[name] ?? "");
  return { id, error, prefix, kept, aria: { "aria-describedby": described, "aria-invalid": error ? true : undefined } };
}

/** Hint and error, in that order, between the label and the control. */
export function Notes({
  id,
  hint,
  error,
  prefix,
}: {
  id: string;
  hint?: ReactNode;
  error?: string | undefined;
  prefix: string;
}) {
  return (
    <>
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="mt-1 block font-strong text-brick">
          {prefix} {error}
        </span>
      )}
    </>
  );
}

/** Label, hint, error, control: in that order. */
export function Labelled({
  field,
  label,
  hint,
  children,
}: Omit<Frame, "name"> & { field: ReturnType<typeof useField>; children: ReactNode }) {
  return (
    <div className={`field ${field.error ? "field-error" : ""}`}>
      <label htmlFor={field.id} className="block font-strong">
        {label}
      </label>
      <Notes id={field.id} hint={hint} error={field.error} prefix={field.prefix} />
      {children}
    </div>
  );
}
