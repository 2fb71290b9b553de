"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";

/** The phone's own share sheet; nothing where the browser has none. */
export function PhoneShare({ label, title, url }: { label: string; title: string; url: string }) {
  const [able, setAble] = useState(false);
  useEffect(() => setAble("share" in navigator), []);
  if (!able) return null;
  const share = () => navigator.share({ title, url }).catch(() => undefined); // whoever closes the sheet has changed their mind
  return (
    <Button type="button" variant="share" className="mb-4" onClick={share}>
      {label}
    </Button>
  );
}
