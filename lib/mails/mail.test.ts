import { expect, test } from "vitest";
import { mails } from "@/db/schema";
import { queuedMail } from "@/lib/mails/mail";
import type { Locale } from "@/lib/messages";
import { signInMail } from "@/lib/sign-in/mail";

const data = {
  name: "Lise <b>Overby",
  inviter: "Karen {Lindegaard}",
  until: "2027-05-26",
  kind: "guest",
  why: "Vælg\nfærre møder",
  wish: "Vi vil gerne se mere",
  answer: "Ja",
  outcome: "granted",
  address: "lise@egedal.example",
  author: "Jonas Tellerup",
  title: "Koret <b>Overby er fuldt",
  lead: "Tredive stemmer",
  others: "Egedal, Køge",
  answerBy: "2026-12-02",
  committee: "Kultur- og Idrætsudvalget",
  on: "2026-12-08",
  status: "57a7",
  count: "2",
  request: "r3q",
  activity: "4ct",
  ...{ invoice: "i4n", number: "2026-0012", ore: "45000" },
  ...{ visit: "v1s1t", host: "Egedal", who: "Karen Lindegaard, Rødovre" },
  list: "Køge 8.12., Rødovre 9.12.",
  ...{
    startsAt: "2026-12-08T15:30:00Z",
    endsAt: "2026-12-08T17:30:00Z",
    place: "Viften",
    items: "",
    event: "KMP-møde",
    poll: "p0ll",
  },
};
const place = {
  municipality: "Egedal",
  municipalityCode: "240",
  invitationId: "7d9c",
  storyId: "5t0r",
  conversationId: "c0nv",
};
const paths: Partial<Record<string, string>> = {
  interest_received: "/",
  invitation: "/invitation/secret",
  invitation_reminder: "/invitation/secret",
  interest_arrived: "/secretariat/municipalities/240",
  access_wanted: "/secretariat/municipalities/240",
  access_answered: "/guest",
  access_opened: "/guest",
  access_ended: "/guest",
  story: "/stories/5t0r",
  story_forwarded: "/stories/5t0r",
  story_waiting: "/stories/5t0r",
  conversation_message: "/conversations/c0nv",
  status_agenda: "/statuses/57a7/agenda",
  status_overdue: "/statuses/57a7/agenda",
  status_corrected: "/statuses/57a7",
  status_digest: "/statuses/quarter",
  dates_wanted: "/committees/240",
  meeting_called: "/meetings/m33t",
  meeting_changed: "/meetings/m33t",
  meeting_cancelled: "/meetings/m33t",
  meeting_left: "/meetings",
  agenda_sent: "/meetings/m33t",
  minutes_sent: "/meetings/m33t",
  item_suggested: "/meetings/m33t/agenda",
  suggestion_answered: "/meetings/m33t",
  poll_asked: "/meetings/polls/p0ll",
  poll_reminder: "/meetings/polls/p0ll",
  poll_closed: "/meetings/polls/p0ll",
  invoice_issued: "/invoices/i4n",
  invoice_credited: "/invoices/i4n",
  sender_wanted: "/activities/4ct/edit",
  data_wanted: "/datasets/requests/r3q",
  data_reminder: "/datasets/requests/r3q",
  visit_wished: "/tour/v1s1t",
  visit_proposed: "/tour/v1s1t",
  visit_accepted: "/tour/v1s1t",
  visit_declined: "/tour/v1s1t",
  visit_agreed: "/tour/v1s1t",
  visit_changed: "/tour/v1s1t",
  visit_cancelled: "/tour/v1s1t",
  visit_flagged: "/tour/v1s1t",
  visit_asked: "/tour/v1s1t",
  sign_up_proof: "/sign-up/secret",
  sign_up_confirmed: "/sign-up/secret",
  sign_up_waiting: "/sign-up/secret",
  sign_up_cancelled: "/sign-up/secret",
  seat_given: "/sign-in",
  seat_offered: "/sign-up/secret",
  seat_lapsed: "/sign-up/secret",
  conference_changed: "/sign-up/secret",
  conference_cancelled: "/sign-up/secret",
  conference_reminder: "/sign-up/secret",
  conference_asked: "/sign-up/secret",
  subscription_proof: "/newsletter/secret",
  subscription_again: "/newsletter/secret",
  factor_added: "/account/second-factor",
  factor_removed: "/account/second-factor",
  factor_recovery: "/account/second-factor",
  passkey_added: "/account#passkeys",
  passkey_removed: "/account#passkeys",
  passkey_copied: "/account#passkeys",
  login_linked: "/account",
  address_new: "/new-address/secret",
  address_old: "/new-address/secret",
  address_changed: "/account",
};

for (const locale of ["da", "en"] satisfies Locale[])
  test.each(mails.kind.enumValues)(`%s (${locale}) says who, why and one thing to do`, async (kind) => {
    const about = {
      ...data,
      ...(paths[kind]?.startsWith("/meetings") && { meeting: "m33t" }),
      ...(kind.startsWith("subscription_") && { subscriber: "5ub" }),
      ...(paths[kind]?.startsWith("/new-address") && { change: "ch4nge" }),
      ...(paths[kind]?.startsWith("/sign-up") && { signUp: "s3at", offerUntil: "2026-12-01T11:00:00Z" }),
    };
    const mail = await queuedMail("Kulturmetropolen", { ...place, kind, locale, data: about }, "secret");
    expect(mail.subject).toMatch(/\S/);
    expect(mail.html.match(/<a /g)).toHaveLength(1);
    expect(mail.html).toContain(`href="http://localhost:3000${paths[kind] ?? "/invitations/7d9c"}"`);
    expect(mail.text).toContain(locale === "da" ? "Du får mailen, fordi" : "You get this mail because");
    expect(mail.html).not.toContain("<b>Overby");
    expect(mail.subject + mail.text).not.toMatch(/undefined|mail\.kinds|, select,/);
  });

test("a colleague is invited by a colleague, and a proposal has no address", async () => {
  const colleague = { ...place, kind: "invitation", locale: "da", data: { ...data, kind: "colleague" } } as const;
  expect((await queuedMail("Kulturmetropolen", colleague, "x")).text).toContain("Din kollega Karen {Lindegaard}");
  const proposal = { ...place, kind: "interest_arrived", locale: "da", data: { name: "Karen", address: "" } } as const;
  expect((await queuedMail("Kulturmetropolen", proposal, "")).text).toContain("Karen foreslår");
});

test("the sign-in mail carries link and code, as text and as HTML", async () => {
  const { html, text, subject } = await signInMail("Kulturmetropolen", "da", { token: "t0ken", code: "012345" });
  for (const part of [html, text]) expect(part).toContain("http://localhost:3000/sign-in/link?t=t0ken");
  for (const part of [html, text]) expect(part).toContain("012345");
  expect(subject).toBe("Log ind i Kulturmetropolen");
});

test("a mail says the secretariat's own words, its tags as text, and keeps the button and why one gets it", async () => {
  const own = { subject: "Til {name}", text: "Første <b>afsnit</b>.\n\nAndet om {title}.", note: "" };
  const mail = { ...place, kind: "poll_closed", locale: "da", data: { ...data, name: "Lise" }, own } as const;
  const { subject, html, text } = await queuedMail("Kulturmetropolen", mail, "");
  expect(subject).toBe("Til Lise");
  expect(html).toContain("Første &lt;b&gt;afsnit&lt;/b&gt;.");
  expect(html.match(/Andet om Koret/g)).toHaveLength(1);
  expect(text).toContain("Du får mailen, fordi");
  expect(html).toContain('href="http://localhost:3000/meetings/polls/p0ll"');
});

test("own words that the kind cannot fill in are left for the standard ones", async () => {
  const own = { subject: "Til {nobody}", text: "Om {title}", note: "" };
  const mail = { ...place, kind: "poll_closed", locale: "da", data, own } as const;
  expect((await queuedMail("Kulturmetropolen", mail, "")).subject).toMatch(/^Der blev ikke fundet en dato/);
});
