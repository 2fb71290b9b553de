import "server-only";
import { revalidatePath } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import type { Writer } from "@/db";
import { Unavailable } from "@/db/unavailable";
import { origin } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import { findViewer, requireViewer, write } from "@/lib/viewer";

/** What a form action answers: what was typed, what is wrong, or that it is done. */
export type FormState = {
  values?: Record<string, string | string[]>;
  errors?: Record<string, string[]>;
  message?: string;
  /** Where what the message asks for is done; it opens beside the form, so that what was typed stays. */
  href?: string;
  done?: boolean;
};

type Work<Input extends z.ZodType, Result> = (tx: Writer, data: z.output<Input>) => Promise<Result>;
type Then<Input extends z.ZodType, Result> = (
  result: Result,
  data: z.output<Input>,
) => FormState | undefined | never | Promise<FormState | undefined | never>;

/** form → zod → one transaction as the signed-in viewer → `then` (revalidate and say so, or redirect). */
export const formAction = <Input extends z.ZodType, Result>(
  input: Input,
  work: Work<Input, Result>,
  then: Then<Input, Result>,
) => signedAction(input, async (data) => write(await requireViewer(), (tx) => work(tx, data)), then);

/** The same for what opens its transactions itself: `run` gets the form's fields and no transaction. */
export const signedAction = <Input extends z.ZodType, Result>(
  input: Input,
  run: (data: z.output<Input>) => Promise<Result>,
  then: Then<Input, Result>,
) => actionOf(input, run, then, requireViewer);

/** The same for a form that strangers may send too. */
export const openAction = <Input extends z.ZodType, Result>(
  input: Input,
  work: Work<Input, Result>,
  then: Then<Input, Result>,
) => actionOf(input, async (data) => write(await findViewer(), (tx) => work(tx, data)), then);

/** What all of them are: `guard` turns away whom the form is not for, before anything that was sent is read. */
export const actionOf =
  <Input extends z.ZodType, Result>(
    input: Input,
    run: (data: z.output<Input>) => Promise<Result>,
    then: Then<Input, Result>,
    guard: () => Promise<unknown> = async () => undefined,
  ) =>
  async (_: FormState, form: FormData): Promise<FormState> => {
    await requireOwnOrigin();
    const values = fieldsOf(form);
    try {
      await guard();
      const parsed = input.safeParse({ ...values, ...filesOf(form) });
      if (!parsed.success) return { values, errors: await inWords(z.flattenError(parsed.error).fieldErrors) };
      const state = (await then(await run(parsed.data), parsed.data)) ?? {};
      return state.errors ? { values, ...state } : state;
    } catch (error) {
      unstable_rethrow(error);
      const key = refusalOf(error);
      if (!key) throw error;
      const state = { values, message: (await errorWords())(key) };
      return key === "confirmFirst" ? { ...state, href: "/account/confirm" } : state;
    }
  };

/** A `then` for what changes the page it was sent from: every page is drawn anew, and nothing more is said. */
export const reload = (): FormState => {
  revalidatePath("/", "layout");
  return { done: true };
};

/** What was typed, handed back so that a refused form is not emptied. */
const fieldsOf = (form: FormData) => {
  const isText = (name: string) => form.getAll(name).some((value) => typeof value === "string");
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$") && isText(name));
  const entries = names.map((name): [string, string | string[]] => {
    const given = form.getAll(name).filter((value) => typeof value === "string");
    return [name, given.length > 1 ? given : (given[0] ?? "")];
  });
  return Object.fromEntries(entries);
};

/** Files travel beside the fields and are never handed back: a browser asks for them anew. */
const filesOf = (form: FormData) =>
  Object.fromEntries([...form].filter(([, value]) => typeof value !== "string" && value.size > 0));

const inWords = async (errors: Record<string, string[] | undefined>) => {
  const say = await errorWords();
  return Object.fromEntries(Object.entries(errors).map(([field, keys]) => [field, (keys ?? []).slice(0, 1).map(say)]));
};

/** A key's sentence; what has none reads as "this is not right". */
const errorWords = async () => {
  const t = await getTranslations("errors");
  return (key: string) => (t.has(key as "gone") ? t(key as "gone") : t("wrong"));
};

/** The key of a refusal: our own, a database function's (KM001), a policy's, or a database that is away. */
export const refusalOf = (error: unknown): string | undefined => {
  if (error instanceof Refused) return error.message;
  if (error instanceof Unavailable) return "unavailable";
  const cause = error instanceof Error ? (error.cause as { code?: string; message?: string } | undefined) : undefined;
  if (cause?.code === "KM001") return cause.message;
  if (cause?.code === "42501") return "forbidden";
  return undefined;
};

/** Next compares Origin with a Host header that a proxy may pass on unread; this compares it with the configured one. */
export const requireOwnOrigin = async () => {
  if ((await headers()).get("origin") !== origin) throw new Error("The form was sent from another origin");
};

/** The row a write returned. None means it is gone, changed meanwhile, or hidden from this viewer. */
export const the = <Row>([row]: Row[], otherwise = "gone"): Row => {
  if (row === undefined) throw new Refused(otherwise);
  return row;
};
