import type { ComponentProps } from "react";

/** One field of a note. */
export function CrowdLine({
  id,
  label,
  hint,
  ...rest
}: { id: string; label: string; hint?: string } & Omit<ComponentProps<"input">, "id">) {
  return (
    <div className="field">
      <label htmlFor={id} className="block font-strong">
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        maxLength={200}
        autoComplete="off"
        className="control"
        aria-describedby={hint && `${id}-hint`}
        {...rest}
      />
    </div>
  );
}
