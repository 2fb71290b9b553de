"use client";

import { useEffect } from "react";
import { markRead } from "@/lib/echoes/actions";

/** Tells that the story stands before somebody's eyes: a prefetch or a mail scanner runs none of this. */
export function ReadReceipt({ id }: { id: string }) {
  useEffect(() => {
    const form = new FormData();
    form.set("id", id);
    const tell = () => document.visibilityState === "visible" && void markRead({}, form);
    tell();
    document.addEventListener("visibilitychange", tell, { once: true });
    return () => document.removeEventListener("visibilitychange", tell);
  }, [id]);
  return null;
}
