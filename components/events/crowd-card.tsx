"use client";

import type { FormEvent } from "react";
import type { CrowdTarget, Met } from "@/components/events/crowd-body";
import { CrowdLine } from "@/components/events/crowd-line";
import { formatTime } from "@/lib/dates";
import type { Locale } from "@/lib/messages";

export type CrowdWords = {
  locale: Locale;
  card: {
    met: string;
    mine: string;
    addNote: string;
    note: string;
    name: string;
    consented: string;
    address: string;
    addressHint: string;
    photo: string;
    photoHint: string;
    withPhoto: string;
    keepNote: string;
    metAt: string;
    onPhone: string;
    sent: string;
    refused: string;
  };
};

/** One municipality to look for: who they are, one tap when met, and a note when there is a moment. */
export function CrowdCard({
  target: { code, name, facts, mine, kept },
  held,
  sent,
  path,
  words,
  submit,
}: {
  target: CrowdTarget;
  held: Met[];
  sent: Met[];
  path: string;
  words: CrowdWords;
  submit: (event: FormEvent<HTMLFormElement>) => void;
}) {
  const say = words.card;
  const notes = [
    ...held.map((one) => ({ one, state: one.refused ? say.refused.replace("{why}", one.refused) : say.onPhone })),
    ...sent.map((one) => ({ one, state: say.sent })),
  ];
  const form = { method: "post", action: path, onSubmit: submit } as const;
  return (
    <li>
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <h2 className="row-head">{name}</h2>
          {mine && <p className="font-strong">{say.mine}</p>}
          {facts.map((fact) => (
            <p key={fact} className="mt-1 whitespace-pre-line">
              {fact}
            </p>
          ))}
        </div>
        <form {...form}>
          <input type="hidden" name="code" value={code} />
          <button
            type="submit"
            className="btn min-h-12 cursor-pointer rounded-control border-2 border-harbour bg-harbour px-5 font-strong text-on-harbour"
          >
            {say.met}
            <span className="sr-only">: {name}</span>
          </button>
        </form>
      </div>
      <ul className="meta mt-2">
        {kept.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {notes.map(({ one, state }) => (
          <li key={one.id}>
            {say.metAt.replace("{time}", formatTime(one.metAt, words.locale))}
            {[one.name, one.note, one.photo && say.withPhoto].filter(Boolean).map((text) => `, ${text}`)} · {state}
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>
          {say.addNote}
          <span className="sr-only">: {name}</span>
        </summary>
        <form {...form} encType="multipart/form-data" className="pt-2 pb-4">
          <input type="hidden" name="code" value={code} />
          <CrowdLine id={`${code}-name`} name="name" label={say.name} />
          <div className="field">
            <label htmlFor={`${code}-note`} className="block font-strong">
              {say.note}
            </label>
            <textarea id={`${code}-note`} name="note" rows={3} maxLength={2000} className="control min-h-24" />
          </div>
          <div className="field choice">
            <input id={`${code}-consented`} type="checkbox" name="consented" value="on" />
            <label htmlFor={`${code}-consented`} className="leading-snug font-medium">
              {say.consented}
            </label>
          </div>
          <CrowdLine id={`${code}-address`} name="address" label={say.address} hint={say.addressHint} />
          <CrowdLine
            id={`${code}-photo`}
            name="photo"
            label={say.photo}
            hint={say.photoHint}
            type="file"
            accept="image/*"
            capture="environment"
          />
          <div className="btns">
            <button
              type="submit"
              className="btn min-h-12 cursor-pointer rounded-control border-2 border-current px-5 font-strong"
            >
              {say.keepNote}
            </button>
          </div>
        </form>
      </details>
    </li>
  );
}
