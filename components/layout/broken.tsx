"use client";

import { Button } from "@/components/ui/button";
import da from "@/messages/da/broken.json";
import en from "@/messages/en/broken.json";

/** Something failed on our side. Both languages, for nothing can be asked of the server any more. */
export function Broken({ digest, again }: { digest: string | undefined; again: () => void }) {
  return (
    <main id="content" tabIndex={-1} className="wrap pt-8 wide:pt-12">
      <title>{da.title}</title>
      <Words words={da} lang="da" digest={digest} again={again} level="h1" />
      <div className="gap-top border-t-2 border-ink pt-3">
        <Words words={en} lang="en" digest={digest} again={again} level="h2" />
      </div>
    </main>
  );
}

function Words({
  words,
  lang,
  digest,
  again,
  level: Heading,
}: {
  words: typeof da;
  lang: "da" | "en";
  digest: string | undefined;
  again: () => void;
  level: "h1" | "h2";
}) {
  return (
    <div lang={lang}>
      <Heading>{words.title}</Heading>
      <p className="lead mt-3">{words.lead}</p>
      <p className="mt-4">{words.next}</p>
      {digest && (
        <p className="meta mt-2">
          {words.number}: {digest}
        </p>
      )}
      <p className="btns mt-6">
        <Button type="button" variant="second" onClick={again}>
          {words.again}
        </Button>
        {/* A whole new page on purpose: what runs in this one has failed. */}
        <a href="/">{words.action}</a>
      </p>
    </div>
  );
}
