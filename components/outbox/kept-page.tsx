"use client";

import { useEffect } from "react";
import { keepThisPage } from "@/components/outbox/copy";

/** Stands on a page that must open without a net: public/sw.js answers with the viewer's copy of it. */
export function KeptPage({ viewer }: { viewer: string }) {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    void navigator.serviceWorker.register("/sw.js").then(() => keepThisPage(viewer));
  }, [viewer]);
  return null;
}
