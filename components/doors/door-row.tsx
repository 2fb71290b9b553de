import type { Route } from "next";
import Link from "next/link";
import type { FormEvent } from "react";
import { formatTime } from "@/lib/dates";
import type { Expected } from "@/lib/doors/queries";
import type { Tap } from "@/lib/doors/rules";
import type { Locale } from "@/lib/messages";
import type { SignUpState } from "@/lib/sign-ups/queries";

export type DoorWords = Record<
  | "here"
  | "waiting"
  | "readAt"
  | "noNet"
  | "signIn"
  | "search"
  | "nobody"
  | "arrive"
  | "undo"
  | "since"
  | "onPhone"
  | "refused"
  | "drop",
  string
> & { locale: Locale; states: Record<SignUpState, string> };

/** One who is expected: one tap when they come, another takes it back. Who has no seat is sent to a page of their own. */
export function DoorRow({
  one: { id, name, title, municipality, state, checkedInAt },
  taps,
  path,
  words,
  tap,
  drop,
}: {
  one: Expected;
  /** What waits on this phone about them, or was refused. */
  taps: Tap[];
  path: string;
  words: DoorWords;
  tap: (event: FormEvent<HTMLFormElement>) => void;
  drop: (id: string) => void;
}) {
  const about = [municipality, title].filter(Boolean).join(", ");
  const since = checkedInAt && words.since.replace("{time}", formatTime(checkedInAt, words.locale));
  return (
    <li>
      <div className="flex items-center justify-between gap-x-4">
        <div className="min-w-0">
          <Link className="row-head quiet-link" href={`/check-in/${id}` as Route} prefetch={false}>
            {name}
          </Link>
          {about && <p className="meta">{about}</p>}
          {taps.some(({ refused }) => !refused) && <p className="meta">{words.onPhone}</p>}
        </div>
        {state === "confirmed" || checkedInAt ? (
          <form method="post" action={path} onSubmit={tap} className="flex shrink-0 items-center gap-x-3">
            <input type="hidden" name="signUp" value={id} />
            {checkedInAt && <input type="hidden" name="undo" value="on" />}
            {since && <span className="num font-strong text-forest">{since}</span>}
            <button
              type="submit"
              className={`btn min-h-12 cursor-pointer rounded-control border-2 px-4 font-strong ${checkedInAt ? "border-edge-control" : "border-harbour bg-harbour text-on-harbour"}`}
            >
              {checkedInAt ? words.undo : words.arrive}
              <span className="sr-only">: {name}</span>
            </button>
          </form>
        ) : (
          <p className="shrink-0 font-strong">{words.states[state]}</p>
        )}
      </div>
      {taps.map(
        ({ id: key, refused }) =>
          refused && (
            <p key={key} role="alert" className="mt-1 font-strong text-brick">
              {words.refused.replace("{why}", refused)}{" "}
              <button type="button" className="cursor-pointer underline" onClick={() => drop(key)}>
                {words.drop}
                <span className="sr-only">: {name}</span>
              </button>
            </p>
          ),
      )}
    </li>
  );
}
