"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { afterAnswer, type Held, heldOf, outcomeOf } from "@/lib/outbox/rules";

/** So often is it tried again while the net is away. */
const patience = 10_000;

/**
 * What was done on this phone and waits for the server at `path`: kept in the browser's storage under `box`, sent one by
 * one in order, tried again until it is answered. `sent` is what this page has got through.
 */
export function useOutbox<One extends Held>(path: string, box: string, emptied?: () => void) {
  const [held, show] = useState<One[]>([]);
  const [sent, tell] = useState<One[]>([]);
  const [signedOut, signOut] = useState(false);
  const busy = useRef(false);
  const whenEmptied = useRef(emptied);
  const change = useCallback(
    (how: (held: One[]) => One[]) => {
      const next = how(heldOf<One>(localStorage.getItem(box))); // another tab may have sent some
      localStorage.setItem(box, JSON.stringify(next));
      show(next);
      return next;
    },
    [box],
  );
  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    let got = false;
    try {
      for (;;) {
        const one = heldOf<One>(localStorage.getItem(box)).find(({ refused }) => !refused);
        if (!one) break;
        const answer = await post(path, one);
        const outcome = outcomeOf(answer?.status);
        signOut(outcome === "signIn");
        if (outcome === "later" || outcome === "signIn") break;
        if (outcome === "kept") tell((all) => [...all.filter(({ id }) => id !== one.id), one]);
        const why = outcome === "refused" ? await answer?.json().then(({ error }) => String(error)) : undefined;
        change((all) => afterAnswer(all, one.id, why));
        got = true;
      }
    } finally {
      busy.current = false;
    }
    if (got) whenEmptied.current?.();
  }, [path, box, change]);
  useEffect(() => {
    whenEmptied.current = emptied;
  });
  useEffect(() => {
    change((all) => all);
    void send();
    const again = setInterval(send, patience);
    addEventListener("online", send);
    return () => {
      clearInterval(again);
      removeEventListener("online", send);
    };
  }, [change, send]);
  /** False where the phone has no room for it. */
  const keep = (one: One) => {
    try {
      change((all) => [...all, one]);
    } catch {
      return false;
    }
    void send();
    return true;
  };
  const drop = (id: string) => change((all) => afterAnswer(all, id));
  return { held, sent, signedOut, keep, drop };
}

/** One thing on its way; nothing where the net is away. */
function post<One extends Held>(path: string, { refused: _, ...fields }: One) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, String(value));
  return fetch(path, { method: "POST", body, headers: { accept: "application/json" } }).catch(() => undefined);
}
