import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";

export type FailureWords = { title: string; lead: string; next: string; action: string };

/** A page that cannot be shown: what happened, what is kept, what to do next. It needs nothing but its words. */
export function Failure({ name, words, children }: { name: string; words: FailureWords; children?: ReactNode }) {
  return (
    <>
      <header className="top">
        <div className="wrap">
          <Link className="name" href={"/" as Route}>
            {name}
          </Link>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <FailureText words={words}>{children}</FailureText>
      </main>
    </>
  );
}

/** The same inside a page's own frame. */
export function FailureText({ words, children }: { words: FailureWords; children?: ReactNode }) {
  return (
    <div className="wrap pt-8 wide:pt-12">
      <h1>{words.title}</h1>
      <p className="lead mt-3">{words.lead}</p>
      <p className="mt-4">{words.next}</p>
      {children}
      <p className="btns mt-6">
        <ButtonLink href="/" variant="second">
          {words.action}
        </ButtonLink>
      </p>
    </div>
  );
}
