"use client";

import { type FormEvent, useState } from "react";
import { CrowdCard, type CrowdWords } from "@/components/events/crowd-card";
import { keepThisPage } from "@/components/outbox/copy";
import { useOutbox } from "@/components/outbox/use-outbox";
import type { Held } from "@/lib/outbox/rules";

/** Somebody was met, as the phone holds it until the server has it. */
export type Met = Held & {
  code: string;
  metAt: string;
  name: string;
  consented: "on" | "";
  address: string;
  note: string;
  /** The card, as the text of a picture; empty where there is none. */
  photo: string;
};
export type CrowdTarget = { code: string; name: string; facts: string[]; mine: boolean; kept: string[] };
type Words = CrowdWords & {
  list: {
    allSent: string;
    waiting: string;
    signIn: string;
    photoLost: string;
    somebodyElse: string;
    municipality: string;
  };
};

/**
 * The page in the crowd. What is tapped is kept on the phone at once and sent when there is a net: nothing is lost on the
 * way, and what is sent twice is kept once. Without a script the same forms go straight to the server.
 */
export function CrowdBody({
  path,
  viewer,
  box,
  targets,
  others,
  words,
}: {
  path: string;
  viewer: string;
  /** Under which name this phone keeps what this person wrote at this event. */
  box: string;
  targets: CrowdTarget[];
  others: { code: string; name: string }[];
  words: Words;
}) {
  const { held, sent, signedOut, keep } = useOutbox<Met>(path, box, () => void keepThisPage(viewer));
  const [lost, lose] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const text = (name: string) => String(given.get(name) ?? "");
    if (text("code") === "") return;
    const file = text("consented") ? given.get("photo") : null;
    form.reset();
    const [photo, picked] = [await smallPhoto(file), file instanceof File && file.size > 0];
    const met: Omit<Met, "photo"> = {
      ...{ id: crypto.randomUUID(), metAt: new Date().toISOString(), code: text("code"), name: text("name") },
      ...{ consented: text("consented") === "on" ? "on" : "", address: text("address"), note: text("note") },
    };
    lose((!keep({ ...met, photo }) && keep({ ...met, photo: "" })) || (picked && !photo));
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
      {lost && (
        <p role="alert" className="mb-4 font-strong text-brick">
          {words.list.photoLost}
        </p>
      )}
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

/** A photo made small enough to wait on the phone, as text; nothing where it is no picture. */
async function smallPhoto(file: FormDataEntryValue | null) {
  if (!(file instanceof File) || file.size === 0) return "";
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return "";
  const scale = Math.min(1, 1200 / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/jpeg", 0.7);
}
