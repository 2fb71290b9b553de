"use client";

import { Broken } from "@/components/layout/broken";

/** A page failed; the house still stands. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Broken digest={error.digest} again={reset} />;
}
