import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { previewMail } from "@/lib/mail-texts/mail";
import { mailTextVersions } from "@/lib/mail-texts/queries";
import { faultsOf, type MailWords, mailKinds } from "@/lib/mail-texts/rules";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";
import { requireForum } from "@/lib/viewer";

type Context = RouteContext<"/secretariat/mail-texts/[kind]/body">;

/** A kind's mail as it is sent now. proxy.ts lets it run nothing. */
export const GET = (request: Request, context: Context) =>
  draw(request, context, async (kind, locale) => (await mailTextVersions(kind, locale))[0]);

/** The same with the words that stand in the form, before anybody saves them. */
export async function POST(request: Request, context: Context) {
  if (request.headers.get("origin") !== origin) return new Response(null, { status: 403 });
  const form = await request.formData();
  const typed = (name: string) => String(form.get(name) ?? "").slice(0, 3000);
  return draw(request, context, async () => ({ subject: typed("subject"), text: typed("text"), note: typed("note") }));
}

type Words = { [Part in keyof MailWords]: string | null };
type Find = (kind: (typeof mailKinds)[number], locale: "da" | "en") => Promise<Words | undefined>;

async function draw(request: Request, { params }: Context, find: Find) {
  await requireForum("secretariat");
  const asked = (await params).kind;
  const kind = mailKinds.find((one) => one === asked) ?? notFound();
  const { searchParams } = new URL(request.url);
  const [locale, look] = [searchParams.get("in") === "en" ? "en" : "da", searchParams.get("look")] as const;
  const own = await find(kind, locale);
  const t = await getTranslations("mailTexts");
  const typed = own && { subject: own.subject ?? "", text: own.text ?? "", note: own.note ?? "" };
  const [fault] = typed?.subject ? faultsOf(kind, locale, typed) : [];
  if (fault) return plain(t(`faults.${fault.key}`, { name: `{${fault.name}}` }));
  const { subject, html, text } = await previewMail(await portalName(), kind, locale, own, look === "dark");
  if (look === "text") return plain(`${subject}\n\n${text}`);
  return new Response(html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}

const plain = (text: string) => new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
