"use client";

import { type ReactNode, startTransition, useActionState, useEffect, useOptimistic, useRef, useState } from "react";
import type { FormAction } from "@/components/ui/form-body";
import { movedTo, stepped } from "@/lib/order";

export type Entry = { id: string; name: string; content: ReactNode };
type Words = { up: string; down: string; moved: string; drag: string };

/** The part of an ordered list that runs in the browser; of its words, {name} and {place} are filled in. */
export function OrderedListBody({
  action,
  hidden,
  entries,
  words,
}: {
  action: FormAction;
  hidden: Record<string, string>;
  entries: Entry[];
  words: Words;
}) {
  const [state, send] = useActionState(action, {});
  const [order, arrange] = useOptimistic(
    entries.map(({ id }) => id),
    (_, wanted: string[]) => wanted,
  );
  const [dragged, drag] = useState("");
  const [said, say] = useState("");
  const pressed = useRef("");
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const button = pressed.current && list.current?.querySelector<HTMLButtonElement>(`[value="${pressed.current}"]`);
    if (button && document.activeElement === document.body) button.focus(); // lost when its row moved
  });
  const put = (wanted: string[], id: string) => {
    if (wanted.join() === order.join()) return;
    const form = new FormData();
    for (const [name, value] of Object.entries(hidden)) form.append(name, value);
    for (const one of wanted) form.append("order", one);
    say(fill(words.moved, entries.find((entry) => entry.id === id)?.name ?? "", wanted.indexOf(id) + 1));
    startTransition(() => {
      arrange(wanted);
      send(form);
    });
  };
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
      {state.message && (
        <p role="alert" className="mb-4 font-strong text-brick">
          {state.message}
        </p>
      )}
      <ol ref={list} className="rows">
        {order.map((id, place) => {
          const { name, content } = entries.find((entry) => entry.id === id) ?? { name: "", content: null };
          const button = (way: "up" | "down", sign: string) => (
            <button
              type="submit"
              name="move"
              value={`${id}:${way}`}
              aria-label={fill(words[way], name, place + 1)}
              className="size-11 cursor-pointer text-1 leading-none text-harbour hover:bg-mist"
              onClick={(event) => {
                event.preventDefault();
                pressed.current = `${id}:${way}`;
                put(stepped(order, `${id}:${way}`), id);
              }}
            >
              {sign}
            </button>
          );
          return (
            <li
              key={id}
              className={`grid grid-cols-[2rem_1fr_auto] items-start gap-x-2 ${dragged === id ? "opacity-50" : ""}`}
              draggable
              title={words.drag}
              onDragStart={() => drag(id)}
              onDragEnd={() => drag("")}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged) put(movedTo(order, dragged, place), dragged);
              }}
            >
              <input type="hidden" name="order" value={id} />
              <span className="cursor-grab text-1 leading-tight font-bold text-harbour">{place + 1}</span>
              <div className="min-w-0">{content}</div>
              <div className="flex">
                {button("up", "↑")}
                {button("down", "↓")}
              </div>
            </li>
          );
        })}
      </ol>
    </form>
  );
}

const fill = (text: string, name: string, place: number) =>
  text.replace("{name}", name).replace("{place}", String(place));
