"use client";

import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { DoorRow, type DoorWords } from "@/components/doors/door-row";
import { fetchAndKeep } from "@/components/outbox/copy";
import { useOutbox } from "@/components/outbox/use-outbox";
import { formatTime } from "@/lib/dates";
import type { Expected } from "@/lib/doors/queries";
import { asTapped, found, type Tap } from "@/lib/doors/rules";

type List = { at: string; expected: Expected[] };

/** So often is it asked who came in by another phone. */
const pace = 10_000;
/** A second tap within this is the first one, bouncing. */
const bounce = 600;

/**
 * The list at the door. A tap counts on the phone at once and is sent when there is a net; what other phones tapped is
 * asked for while the page is looked at. Without a script the same forms go straight to the server.
 */
export function DoorBody({
  path,
  viewer,
  box,
  read,
  typed,
  words,
  children,
}: {
  path: string;
  viewer: string;
  /** Under which name this phone keeps what this person tapped at this door. */
  box: string;
  read: List;
  typed: string;
  words: DoorWords;
  children: ReactNode;
}) {
  const [text, type] = useState(typed);
  const last = useRef({ signUp: "", at: 0 });
  const asked = useRef<() => void>(undefined);
  const { held, sent, signedOut, keep, drop } = useOutbox<Tap>(path, box, () => asked.current?.());
  const { list, covered, ask } = usePoll(path, viewer, read, sent.length);
  useEffect(() => {
    asked.current = ask;
  }, [ask]);
  const expected = asTapped(list.expected, [...sent.slice(covered), ...held]);
  const seated = expected.filter(({ state, checkedInAt }) => state === "confirmed" || checkedInAt);
  const here = seated.filter(({ checkedInAt }) => checkedInAt).length;
  const tap = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [signUp, undo, at] = [String(given.get("signUp")), given.get("undo") ? "on" : "", new Date()] as const;
    if (last.current.signUp === signUp && at.getTime() - last.current.at < bounce) return;
    last.current = { signUp, at: at.getTime() };
    keep({ id: crypto.randomUUID(), signUp, at: at.toISOString(), undo });
  };
  const online = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  const waiting = held.filter(({ refused }) => !refused).length;
  const shown = found(expected, text);
  return (
    <div className="max-w-measure">
      <p role="status" className="num text-3 leading-tight font-bold">
        {words.here.replace("{here}", String(here)).replace("{all}", String(seated.length))}
      </p>
      <p className="meta">
        {waiting > 0
          ? words.waiting.replace("{count}", String(waiting))
          : words.readAt.replace("{time}", formatTime(list.at, words.locale))}
      </p>
      {!online && <p className="mt-2 font-strong">{words.noNet}</p>}
      {signedOut && waiting > 0 && (
        <p role="alert" className="mt-2 font-strong text-brick">
          {words.signIn}
        </p>
      )}
      <search className="mt-4 block">
        <form method="get" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor="q" className="block font-strong">
            {words.search}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            className="control"
            value={text}
            onChange={(event) => type(event.target.value)}
          />
        </form>
      </search>
      <div hidden={!online}>{children}</div>
      {shown.length === 0 && <p className="mt-4">{words.nobody}</p>}
      <ul className="rows rows-tight mt-4">
        {shown.map((one) => {
          const taps = held.filter(({ signUp }) => signUp === one.id);
          return <DoorRow key={one.id} one={one} taps={taps} path={path} words={words} tap={tap} drop={drop} />;
        })}
      </ul>
    </div>
  );
}

const listen = (tell: () => void) => {
  for (const event of ["online", "offline"]) addEventListener(event, tell);
  return () => {
    for (const event of ["online", "offline"]) removeEventListener(event, tell);
  };
};

/** The newest list that this page has, asked for while it is looked at, and how many of the taps it sent are in it. */
function usePoll(path: string, viewer: string, read: List, sent: number) {
  const [polled, show] = useState({ list: read, covered: 0 });
  const latest = useRef(sent);
  useEffect(() => {
    latest.current = sent;
  }, [sent]);
  const ask = useCallback(async () => {
    const covered = latest.current;
    const answer = await fetchAndKeep(viewer, path);
    if (!answer?.ok) return;
    const list: List = await answer.json();
    show((before) => (list.at > before.list.at ? { list, covered } : before));
  }, [path, viewer]);
  useEffect(() => {
    const look = () => void (document.visibilityState === "visible" && ask());
    look();
    const again = setInterval(look, pace);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(again);
      document.removeEventListener("visibilitychange", look);
    };
  }, [ask]);
  const newer = read.at > polled.list.at ? { list: read, covered: polled.covered } : polled;
  return { ...newer, ask };
}
