"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { type FormAction, formOf } from "@/components/ui/form-body";

/** The phone's own share sheet; nothing where the browser has none. `make` makes the short link that is then shared. */
export function PhoneShare({
  label,
  title,
  url,
  make,
  subject = {},
}: {
  label: string;
  title: string;
  url: string;
  make?: FormAction;
  subject?: Record<string, string>;
}) {
  const [able, setAble] = useState(false);
  useEffect(() => setAble("share" in navigator), []);
  if (!able) return null;
  const share = async () => {
    const made = await make?.({}, formOf(subject));
    const slug = made?.values?.slug;
    const shared = slug ? new URL(`/s/${slug}`, url).href : url;
    await navigator.share({ title, url: shared }).catch(() => undefined); // whoever closes the sheet has changed their mind
  };
  return (
    <Button type="button" variant="share" className="mb-4" onClick={share}>
      {label}
    </Button>
  );
}
