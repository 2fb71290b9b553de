import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "second" | "share";

const shape =
  "btn inline-flex min-h-12 cursor-pointer items-center justify-center rounded-control border-2 px-5 py-2 text-center text-[1rem] leading-tight font-strong no-underline hover:underline disabled:cursor-wait disabled:opacity-70";

const looks: Record<ButtonVariant, string> = {
  primary: "border-harbour bg-harbour text-on-harbour",
  second: "border-current bg-transparent text-ink",
  share: "border-brick-field bg-brick-field text-on-brick",
};

/** What a button looks like, also where it is a link. */
export const buttonLook = (variant: ButtonVariant) => `${shape} ${looks[variant]}`;

/** A button begins with its verb; one primary a section. */
export function Button({
  variant = "primary",
  className = "",
  type = "submit",
  ...rest
}: ComponentProps<"button"> & { variant?: ButtonVariant }) {
  return <button type={type} className={`${buttonLook(variant)} ${className}`} {...rest} />;
}
