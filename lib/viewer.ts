import "server-only";
import { sql } from "drizzle-orm";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { cache } from "react";
import { as, type Reader, readAs, type Writer } from "@/db";
import { network } from "@/lib/network";
import { cookie } from "@/lib/origin";
import { Refused } from "@/lib/refused";
import { currentPerson } from "@/lib/session";

export type Forum = "secretariat" | "kmp" | "kmk" | "chairmanship" | "project";

/** Who the page is made for. While seeing with other eyes, these are theirs: a guest without seats, or one seat, and the municipality. */
export type Viewer = {
  id: string;
  name: string;
  municipalityCode: string | null;
  municipalityName: string | null;
  forums: Forum[];
  sessionId: string;
  unready: boolean;
  preview?: string;
};

/** Holds an invitation's id, a municipality's code or a seat ("kmp-240") while somebody sees with other eyes. */
export const previewCookie = cookie("see-as");

/** Who is asking, or null for a stranger. One look-up per request. */
export const findViewer = cache(async (): Promise<Viewer | null> => {
  const person = await currentPerson();
  const preview = (await cookies()).get(previewCookie.name)?.value;
  if (!person || !preview) return person;
  const [seen] = await readAs({ id: person.id, preview, sessionId: person.sessionId }, (tx) =>
    tx.execute<{ code: string | null; name: string | null; forums: Forum[] }>(sql`
      select m.code, m.name, to_json(array(select app.viewer_forums())) as forums
      from app.viewer_municipality() own(code) left join municipalities m on m.code = own.code`),
  );
  const { code = null, name = null, forums = [] } = seen ?? {};
  return { ...person, municipalityCode: code, municipalityName: name, forums, preview };
});

/** The signed-in person, or off to sign in and back; or to set up the second factor that is asked of them. */
export const requireViewer = async (): Promise<Viewer> => {
  const viewer = (await findViewer()) ?? redirect(await signInPath());
  if (viewer.unready && !(await pathHere()).startsWith("/account")) redirect("/account/second-factor" as Route);
  return viewer;
};

/** The signed-in person if they sit in one of the forums; others are refused. */
export const requireForum = async (...forums: Forum[]): Promise<Viewer> => {
  const viewer = await requireViewer();
  return forums.some((forum) => viewer.forums.includes(forum)) ? viewer : forbidden();
};

/** The signed-in person if they sit anywhere; for a guest the page does not exist. */
export const requireMember = async (): Promise<Viewer> => {
  const viewer = await requireViewer();
  return viewer.forums.length > 0 ? viewer : notFound();
};

const pathHere = async () => (await headers()).get("x-path") ?? "/";
const signInPath = async () => `/sign-in?to=${encodeURIComponent(await pathHere())}` as Route;

/** Read as the signed-in viewer. */
export const read = async <T>(work: (tx: Reader) => PromiseLike<T>) => readAs(await requireViewer(), work);

/** Read as whoever asks, strangers too. */
export const readOpenly = async <T>(work: (tx: Reader) => PromiseLike<T>) => readAs(await findViewer(), work);

/** Change something as whoever asks. Seeing with other eyes is for looking only: then nothing is written. */
export const write = async <T>(viewer: Viewer | null, work: (tx: Writer) => PromiseLike<T>) => {
  if (viewer?.preview) throw new Refused("preview");
  return as(viewer && { ...viewer, network: await network() }, work);
};

export const isSecretariat = (viewer: Viewer | null) => viewer?.forums.includes("secretariat") ?? false;
export const isGuest = (viewer: Viewer | null) => viewer !== null && viewer.forums.length === 0;
