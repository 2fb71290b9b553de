"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** Words to take along. The button comes with the browser's help; without it the words can be marked. */
export function CopyText({ text, label, done }: { text: string; label: string; done: string }) {
  const [able, setAble] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setAble("clipboard" in navigator), []);
  const copy = () => navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <p className="border-l-4 border-mist py-1 pl-4 whitespace-pre-line">{text}</p>
      {able && (
        <p className="btns mt-3">
          <Button type="button" variant="second" onClick={copy}>
            {label}
          </Button>
          <span role="status" className="self-center">
            {copied && done}
          </span>
        </p>
      )}
    </>
  );
}
