"use client";

import type { ComponentProps } from "react";
import { type Frame, Labelled, useField } from "@/components/ui/labelled";

type Width = "s" | "m" | "full";

const widths: Record<Width, string> = { s: "max-w-32", m: "max-w-72", full: "" };

const one = (kept: string | string[] | undefined) => (Array.isArray(kept) ? kept[0] : kept);

/** One line of text, a date, a number, an address … */
export function Field({
  name,
  label,
  hint,
  value,
  width = "full",
  type = "text",
  ...rest
}: Frame & { value?: string | number | undefined; width?: Width } & Omit<ComponentProps<"input">, "value">) {
  const field = useField(name, hint);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <input
        id={field.id}
        name={name}
        type={type}
        defaultValue={one(field.kept) ?? value}
        className={`control ${widths[width]}`}
        {...field.aria}
        {...rest}
      />
    </Labelled>
  );
}

/** Text of several lines. */
export function TextArea({
  name,
  label,
  hint,
  value,
  rows = 4,
  ...rest
}: Frame & { value?: string | undefined } & Omit<ComponentProps<"textarea">, "value">) {
  const field = useField(name, hint);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <textarea
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={one(field.kept) ?? value}
        className="control min-h-28 resize-y"
        {...field.aria}
        {...rest}
      />
    </Labelled>
  );
}

/** A native list: one of many. `empty` is the first, empty choice. */
export function Select({
  name,
  id,
  label,
  hint,
  value,
  options,
  empty,
  width = "m",
  ...rest
}: Frame & {
  value?: string | undefined;
  options: { value: string; label: string }[];
  empty?: string;
  width?: Width;
} & Omit<ComponentProps<"select">, "value">) {
  const field = useField(name, hint, id);
  return (
    <Labelled field={field} label={label} hint={hint}>
      <select
        id={field.id}
        name={name}
        defaultValue={one(field.kept) ?? value ?? ""}
        className={`control ${widths[width]}`}
        {...field.aria}
        {...rest}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
