import { formatDate, formatDateTime, formatDay, formatTimeRange } from "@/lib/dates";
import { Act, MailLayout, Quote, renderMail, Says } from "@/lib/mail-layout";
import { fill, type MailKind, type MailWords, namesOf, wordsOf } from "@/lib/mail-texts/rules";
import type { Locale } from "@/lib/messages";
import { formatOre } from "@/lib/money";
import { origin } from "@/lib/origin";

export type QueuedMail = {
  kind: MailKind;
  locale: Locale;
  municipality: string;
  municipalityCode: string | null;
  invitationId: string | null;
  storyId: string | null;
  conversationId: string | null;
  data: Record<string, string>;
  /** The secretariat's own words of the kind; nulls or nothing where the standard text is sent. */
  own?: { [Part in keyof MailWords]: string | null } | null;
};

/** Where the mail's one action leads. `link` is the secret of an invitation, a sign-up, a subscription or a new address, which only its own mail knows. */
function pathOf(mail: QueuedMail, link: string) {
  const { kind, municipalityCode, invitationId, storyId, conversationId, data } = mail;
  if (kind === "interest_received") return "/";
  if (kind === "invitation" || kind === "invitation_reminder") return `/invitation/${link}`;
  if (kind === "interest_arrived" || kind === "access_wanted") return `/secretariat/municipalities/${municipalityCode}`;
  if (kind.startsWith("access_")) return "/guest";
  if (kind.startsWith("story")) return `/stories/${storyId}`;
  if (kind === "status_digest") return "/statuses/quarter";
  if (kind === "dates_wanted") return `/committees/${municipalityCode}`;
  if (kind.startsWith("status_")) return `/statuses/${data.status}${kind === "status_corrected" ? "" : "/agenda"}`;
  if (kind.startsWith("poll_")) return `/meetings/polls/${data.poll}`;
  if (kind === "seat_given") return "/sign-in";
  if (data.change) return `/new-address/${link}`;
  if (data.signUp) return `/sign-up/${link}`;
  if (data.subscriber) return `/newsletter/${link}`;
  if (kind === "item_suggested") return `/meetings/${data.meeting}/agenda`;
  if (kind.startsWith("visit_")) return `/tour/${data.visit}`;
  if (kind === "meeting_left") return "/meetings";
  if (data.meeting) return `/meetings/${data.meeting}`;
  if (kind === "sender_wanted") return `/activities/${data.activity}/edit`;
  if (kind.startsWith("invoice_")) return `/invoices/${data.invoice}`;
  if (kind.startsWith("factor_")) return "/account/second-factor";
  if (kind.startsWith("passkey_")) return "/account#passkeys";
  if (kind === "login_linked" || kind === "address_changed") return "/account";
  if (kind.startsWith("data_")) return `/datasets/requests/${data.request}`;
  if (kind === "conversation_message") return `/conversations/${conversationId}`;
  return `/invitations/${invitationId}`;
}

/** What stories and conversations say of themselves. */
const said = { author: "", title: "", lead: "", others: "" };
/** And statuses. */
const status = { committee: "", count: "0", list: "" };
/** And meetings and visits. */
const meeting = { place: "", event: "", host: "", who: "" };
/** And sign-ups. */
const signUp = { signer: "none", because: "", missing: "no" };
/** And invoices. */
const invoice = { number: "", title: "none" };

/** An empty line begins a new paragraph. */
const paragraphs = (text: string) =>
  text.split(/\n\s*\n/).map((words) => words.trim() !== "" && <Says key={words}>{words}</Says>);

/** A mail of the queue in the reader's language; `dark` as a dark mail program shows it. */
export async function queuedMail(portal: string, mail: QueuedMail, link: string, dark?: boolean) {
  const { kind, locale, municipality, data, own } = mail;
  const words = wordsOf(kind, locale, own);
  const [until, answerBy, on] = [data.until, data.answerBy, data.on].map((day) => (day ? formatDay(day, locale) : ""));
  const { startsAt = "", endsAt = "" } = data;
  const when = startsAt && `${formatDate(startsAt, locale)} ${formatTimeRange(startsAt, endsAt, locale)}`;
  const values = {
    ...Object.fromEntries(namesOf(kind).map((name) => [name, ""])),
    name: "",
    inviter: "",
    kind: "",
    outcome: "",
    ...said,
    ...status,
    ...meeting,
    ...signUp,
    ...invoice,
    ...data,
    amount: data.ore ? formatOre(Number(data.ore), locale) : "",
    offerUntil: data.offerUntil ? formatDateTime(data.offerUntil, locale) : "",
    items: data.items || "none",
    when,
    until: until ?? "",
    answerBy: answerBy ?? "",
    on: on || "none",
    portal,
    municipality,
    address: data.address || "none",
  };
  const say = (part: keyof typeof words) => fill(words[part], locale, values);
  const content = await renderMail(
    <MailLayout portal={portal} locale={locale} why={say("why")} dark={dark}>
      {paragraphs(say("text"))}
      {[data.wish, data.why, data.answer, data.because, data.note].map(
        (words) => words && <Quote key={words}>{words}</Quote>,
      )}
      {paragraphs(say("note"))}
      <Act href={origin + pathOf(mail, link)}>{say("action")}</Act>
    </MailLayout>,
  );
  return { ...content, subject: say("subject") };
}
