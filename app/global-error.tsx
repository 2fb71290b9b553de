"use client";

import { fonts } from "@/app/fonts";
import { Broken } from "@/components/layout/broken";
import "@/app/globals.css";

/** The frame itself failed: this page brings its own. */
export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="da" className={fonts}>
      <body>
        <Broken digest={error.digest} again={reset} />
      </body>
    </html>
  );
}
