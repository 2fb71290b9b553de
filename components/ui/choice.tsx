"use client";

import { type ComponentProps, Fragment, type ReactNode } from "react";
import { type Frame, Notes, useField } from "@/components/ui/labelled";

/** A box or circle in a hairline row. */
function ChoiceRow({ id, label, hint, ...rest }: Omit<Frame, "name"> & { id: string } & ComponentProps<"input">) {
  return (
    <div className="choice">
      <input id={id} {...rest} />
      <label htmlFor={id} className="leading-snug font-medium">
        {label}
        {hint && <span className="hint font-normal">{hint}</span>}
      </label>
    </div>
  );
}

/** One box to tick. */
export function Choice({
  name,
  label,
  hint,
  value = "on",
  checked = false,
}: Frame & { value?: string; checked?: boolean }) {
  const field = useField(name, undefined);
  const { kept } = field;
  return (
    <div className={`field ${field.error ? "field-error" : ""}`}>
      <Notes id={field.id} error={field.error} prefix={field.prefix} />
      <ChoiceRow
        id={field.id}
        type="checkbox"
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={kept === undefined ? checked : [kept].flat().includes(value)}
        {...field.aria}
      />
    </div>
  );
}

export type ChoiceOption = {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  disabled?: boolean;
  /** Finer choices, folded away under this one until one of them is chosen. */
  parts?: { summary: string; options: ChoiceOption[] };
};

/** One of a few (circles), or several (boxes). With `section` the legend is a section's head. */
export function ChoiceGroup({
  name,
  legend,
  hint,
  options,
  value = [],
  multiple = false,
  section = false,
  inline = false,
}: {
  name: string;
  legend: ReactNode;
  hint?: ReactNode;
  options: ChoiceOption[];
  value?: string | string[];
  multiple?: boolean;
  section?: boolean;
  /** Few and short: beside each other. */
  inline?: boolean;
}) {
  const field = useField(name, hint);
  const chosen = [field.kept ?? value].flat();
  const rowOf = ({ value: own, ...option }: Omit<ChoiceOption, "parts">, first = false) => ({
    ...option,
    id: first ? field.id : `${field.id}-${own}`,
    type: multiple ? "checkbox" : "radio",
    name,
    value: own,
    defaultChecked: chosen.includes(own),
  });
  const look = section ? "choices-section border-t-2 border-ink pt-3" : "field";
  return (
    <fieldset
      className={`${look} ${field.error ? "field-error" : ""}`}
      aria-describedby={field.aria["aria-describedby"]}
    >
      <legend className={section ? "" : "font-strong"}>{legend}</legend>
      <Notes id={field.id} hint={hint} error={field.error} prefix={field.prefix} />
      <div className={inline ? "choices-inline" : "mt-4"}>
        {options.map(({ parts, ...option }, at) => (
          <Fragment key={option.value}>
            <ChoiceRow {...rowOf(option, at === 0)} />
            {parts && (
              <details className="fold ml-9" open={parts.options.some((part) => chosen.includes(part.value))}>
                <summary>{parts.summary}</summary>
                {parts.options.map((part) => (
                  <ChoiceRow key={part.value} {...rowOf(part)} />
                ))}
              </details>
            )}
          </Fragment>
        ))}
      </div>
    </fieldset>
  );
}
