"use client";

import { type FormEvent, useCallback, useEffect, useRef, useState } from "react";
import { CrowdCard, type CrowdWords } from "@/components/events/crowd-card";
import { afterAnswer, type Held, heldOf, outcomeOf } from "@/lib/encounters/rules";

export type CrowdTarget = { code: string; name: string; facts: string[]; mine: boolean; kept: string[] };
type Words = CrowdWords & {
  list: { allSent: string; waiting: string; signIn: string; somebodyElse: string; municipality: string };
};

/** So often is a note tried again while the net is away. */
const patience = 10_000;

/**
 * The page in the crowd. What is tapped is kept on the phone at once and sent when there is a net: nothing is lost on the
 * way, and what is sent twice is kept once. Without a script the same forms go straight to the server.
 */
export function CrowdBody({
  path,
  box,
  targets,
  others,
  words,
}: {
  path: string;
  /** Under which name this phone keeps what this person wrote at this event. */
  box: string;
  targets: CrowdTarget[];
  others: { code: string; name: string }[];
  words: Words;
}) {
  const { held, sent, signedOut, keep } = useOutbox(path, box);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? "");
    if (text("code") === "") return;
    keep({
      ...{ id: crypto.randomUUID(), metAt: new Date().toISOString(), code: text("code"), name: text("name") },
      ...{ consented: text("consented") === "on" ? "on" : "", address: text("address"), note: text("note") },
    });
    form.reset();
  };
  const waiting = held.filter(({ refused }) => !refused).length;
  const notesOf = (code: string) => ({
    held: held.filter((one) => one.code === code),
    sent: sent.filter((one) => one.code === code),
  });
  const elsewhere = [...new Set([...held, ...sent].map(({ code }) => code))].filter(
    (code) => !targets.some((target) => target.code === code),
  );
  const met = others.filter(({ code }) => elsewhere.includes(code));
  const card = { path, words, submit };
  return (
    <>
      <p role="status" className="mb-4 font-strong">
        {waiting > 0 ? words.list.waiting.replace("{count}", String(waiting)) : sent.length > 0 && words.list.allSent}
      </p>
      {signedOut && waiting > 0 && (
        <p role="alert" className="mb-4 font-strong text-brick">
          {words.list.signIn}
        </p>
      )}
      <ul className="rows">
        {[...targets, ...met.map((one) => ({ ...one, facts: [], mine: false, kept: [] }))].map((target) => (
          <CrowdCard key={target.code} target={target} {...notesOf(target.code)} {...card} />
        ))}
      </ul>
      <h2 className="mt-8">{words.list.somebodyElse}</h2>
      <form method="post" action={path} onSubmit={submit} className="mt-3">
        <div className="field">
          <label htmlFor="other" className="block font-strong">
            {words.list.municipality}
          </label>
          <select id="other" name="code" className="control">
            {others.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div className="btns">
          <button type="submit" className="btn min-h-12 cursor-pointer rounded-control border-2 px-5 font-strong">
            {words.card.met}
          </button>
        </div>
      </form>
    </>
  );
}

/** What waits on the phone for the server: read from it, sent one by one, tried again until it is answered. */
function useOutbox(path: string, box: string) {
  const [held, show] = useState<Held[]>([]);
  const [sent, tell] = useState<Held[]>([]);
  const [signedOut, signOut] = useState(false);
  const busy = useRef(false);
  const change = useCallback(
    (how: (held: Held[]) => Held[]) => {
      const next = how(heldOf(localStorage.getItem(box))); // another tab may have sent some
      localStorage.setItem(box, JSON.stringify(next));
      show(next);
      return next;
    },
    [box],
  );
  const send = useCallback(async () => {
    if (busy.current) return;
    busy.current = true;
    try {
      for (const one of heldOf(localStorage.getItem(box)).filter(({ refused }) => !refused)) {
        const answer = await post(path, one);
        const outcome = outcomeOf(answer?.status);
        signOut(outcome === "signIn");
        if (outcome === "later" || outcome === "signIn") break;
        if (outcome === "kept") tell((all) => [...all.filter(({ id }) => id !== one.id), one]);
        const why = outcome === "refused" ? await answer?.json().then(({ error }) => String(error)) : undefined;
        change((all) => afterAnswer(all, one.id, why));
      }
    } finally {
      busy.current = false;
    }
  }, [path, box, change]);
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
  const keep = (one: Held) => {
    change((all) => [...all, one]);
    void send();
  };
  return { held, sent, signedOut, keep };
}

/** One note on its way; nothing where the net is away. */
function post(path: string, { refused: _, ...fields }: Held) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return fetch(path, { method: "POST", body, headers: { accept: "application/json" } }).catch(() => undefined);
}
