import type { Route } from "next";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";

export type ButtonVariant = "primary" | "second" | "share";

const shape =
  "btn inline-flex min-h-12 cursor-pointer items-center justify-center rounded-control border-2 px-5 py-2 text-center text-[1rem] leading-tight font-strong no-underline hover:underline disabled:cursor-wait disabled:opacity-70";

const looks: Record<ButtonVariant, string> = {
  primary: "border-harbour bg-harbour text-on-harbour",
  second: "border-current bg-transparent text-ink",
  share: "border-brick-field bg-brick-field text-on-brick",
};

/** A button begins with its verb; one primary a section. */
export function Button({
  variant = "primary",
  className = "",
  type = "submit",
  ...rest
}: ComponentProps<"button"> & { variant?: ButtonVariant }) {
  return <button type={type} className={`${shape} ${looks[variant]} ${className}`} {...rest} />;
}

/** A link that looks like a button; a download or another site is a plain anchor. */
export function ButtonLink({
  href,
  variant = "primary",
  download,
  children,
}: {
  href: Route | (string & {});
  variant?: ButtonVariant;
  download?: boolean;
  children: ReactNode;
}) {
  const look = `${shape} ${looks[variant]}`;
  if (download || !href.startsWith("/")) {
    return (
      <a className={look} href={href} download={download}>
        {children}
      </a>
    );
  }
  return (
    <Link className={look} href={href as Route}>
      {children}
    </Link>
  );
}
