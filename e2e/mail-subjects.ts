import type postgres from "postgres";
import { mails } from "../db/schema/mails";
import { newSecret } from "../lib/secrets";

type Kind = (typeof mails.kind.enumValues)[number];

/** What each kind of mail leads to. A new kind has no line here, and the scanners' test says so. */
export const kindsOf = {
  nothing: ["interest_received", "seat_given"],
  place: [
    ...(["interest_arrived", "access_wanted", "access_answered", "access_opened", "access_ended"] as const),
    ...(["dates_wanted", "factor_added", "factor_removed", "factor_recovery", "login_linked"] as const),
    ...(["passkey_added", "passkey_removed", "passkey_copied"] as const),
    "address_changed",
  ],
  invitation: ["invitation", "invitation_reminder"],
  inviting: ["approval_wanted", "invitation_returned", "invitation_accepted", "invitation_declined"],
  story: ["story", "story_forwarded", "story_waiting"],
  conversation: ["conversation_message"],
  status: ["status_agenda", "status_overdue", "status_corrected", "status_digest"],
  meeting: [
    ...([
      "meeting_called",
      "meeting_changed",
      "meeting_cancelled",
      "meeting_left",
      "agenda_sent",
      "minutes_sent",
    ] as const),
    ...(["item_suggested", "suggestion_answered"] as const),
  ],
  poll: ["poll_asked", "poll_reminder", "poll_closed"],
  request: ["data_wanted", "data_reminder"],
  visit: [
    ...(["visit_wished", "visit_proposed", "visit_accepted", "visit_declined", "visit_agreed"] as const),
    ...(["visit_changed", "visit_cancelled", "visit_flagged", "visit_asked"] as const),
  ],
  invoice: ["invoice_issued", "invoice_credited"],
  activity: ["sender_wanted"],
  unproved: ["sign_up_proof"],
  confirmed: ["sign_up_confirmed", "conference_changed", "conference_reminder"],
  waiting: ["sign_up_waiting"],
  offered: ["seat_offered"],
  over: ["sign_up_cancelled", "seat_lapsed", "conference_cancelled"],
  held: ["conference_asked"],
  asked: ["subscription_proof"],
  again: ["subscription_again"],
  address: ["address_new", "address_old"],
} as const satisfies Record<string, readonly Kind[]>;

const steps = ["unproved", "confirmed", "waiting", "offered", "over", "held"] as const;
type Step = (typeof steps)[number];
const words = {
  ...{ name: "Skanner", inviter: "Karen", author: "Jonas", title: "Skannet", lead: "Kort", others: "", kind: "guest" },
  ...{ outcome: "granted", until: "2027-05-26", answerBy: "2026-12-02", on: "2026-12-08", committee: "Udvalget" },
  ...{ count: "2", list: "Køge", number: "2026-0001", ore: "100", host: "Egedal", who: "Karen", place: "Viften" },
  ...{ startsAt: "2026-12-08T15:30:00Z", endsAt: "2026-12-08T17:30:00Z", event: "Møde", sequence: "0", items: "" },
};

/** Somebody at each step of a sign-up and of a subscription, an open invitation, a poll and a short link: none of them the demo's. */
export async function plantSubjects(sql: postgres.Sql, demo: Record<string, string>) {
  const id = async (query: Promise<{ id: string }[]>) => (await query)[0]?.id ?? "";
  const person = await id(sql`select person_id as id from emails where address like 'ellen.brandstrup@%'`);
  const conference = (from: string, until: string) =>
    id(sql`insert into conferences (title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from)
      values ('Skannet', 'Ord', now() + ${from}::interval, now() + ${until}::interval, 'Viften', 'public', 2, now() - interval '9 days') returning id`);
  const [coming, past] = [await conference("60 days", "61 days"), await conference("-3 hours", "-2 hours")];
  const signUp = async (state: Step) =>
    id(sql`insert into sign_ups (conference_id, party_id, name, address, proved_at, confirmed_at, offered_at, offer_until, cancelled_at, checked_in_at)
      select ${state === "held" ? past : coming}, gen_random_uuid(), 'Skanner', ${`${state}@scanner.example`}, case when ${state !== "unproved"} then now() end,
        case when ${["confirmed", "held"].includes(state)} then now() end, case when ${state === "offered"} then now() end,
        case when ${state === "offered"} then now() + interval '2 days' end, case when ${state === "over"} then now() end,
        case when ${state === "held"} then now() end returning id`);
  const signUps: Partial<Record<Step, { signUp: string }>> = {};
  for (const state of steps) signUps[state] = { signUp: await signUp(state) };
  await sql`insert into feedback_asks (sign_up_id) values (${signUps.held!.signUp}) on conflict do nothing`;
  const reader = async (state: string, list: string) => {
    const made = await id(sql`insert into subscribers (address) values (${`${state}@scanner.example`}) returning id`);
    await sql`insert into consents (subscriber_id, text_id, source, lists, proved_at)
      select ${made}, app.consent_text(), 'form', ${[list]}, case when ${state === "reading"} then now() end where ${state !== "again"}`;
    if (state !== "asked") await sql`insert into subscriptions values (${made}, ${list})`;
    return made;
  };
  const [asked, again, reading] = [
    await reader("asked", "public"),
    await reader("again", "411"),
    await reader("reading", "400"),
  ];
  const invitation =
    await id(sql`insert into invitations (municipality_code, address, name, invited_by, from_on, until_on, submitted_at, sent_at, last_sent_at, expires_at)
      values ('400', 'invited@scanner.example', 'Skanner', ${person}, app.today(), app.today() + 90, now(), now(), now(), now() + interval '30 days') returning id`);
  const poll = await id(sql`insert into date_polls (forum, title, place, minutes, answer_by, asked_by)
    values ('kmp', 'Skannet', 'Viften', 60, app.today() + 90, ${person}) returning id`);
  await sql`insert into poll_options (poll_id, starts_at) values (${poll}, '2035-01-15 09:00Z')`;
  const mover = await id(sql`insert into people (name) values ('Skanner') returning id`);
  await sql`insert into emails values (${mover}, 'mover@scanner.example')`;
  const change = await id(sql`insert into address_changes (person_id, address, expires_at)
    values (${mover}, 'moved@scanner.example', now() + interval '1 hour') returning id`);
  const slug = newSecret().slice(0, 10);
  await sql`insert into share_links (slug, status_id, person_id, channel) values (${slug}, ${demo.published!}, ${person}, 'mail') on conflict (status_id, person_id, channel) do update set slug = excluded.slug, visits = 0`;
  const letter = await id(sql`insert into newsletters (title, slug, lists, created_by)
    values ('Skannet', ${`skannet-${slug.toLowerCase()}`}, '{public,400}', ${person}) returning id`);
  await sql`insert into newsletter_blocks (newsletter_id, position, kind, body) values (${letter}, 1, 'text', 'Kære læser')`;
  await sql`update newsletters set send_at = now(), send_by = ${person} where id = ${letter}`;
  return {
    signUps: signUps as Required<typeof signUps>,
    conferences: [coming, past],
    asked,
    again,
    reading,
    invitation,
    poll,
    ...{ mover, change },
    slug,
    letter,
  };
}

export type Subjects = Awaited<ReturnType<typeof plantSubjects>>;

/** One mail of every kind, to an address of its own. */
export async function queueAll(sql: postgres.Sql, demo: Record<string, string>, own: Subjects) {
  const about: Record<keyof typeof kindsOf, Record<string, string>> = {
    ...{ nothing: {}, place: {}, invitation: {}, inviting: {}, story: {}, conversation: {} },
    status: { status: demo.published! },
    meeting: { meeting: demo.coming! },
    poll: { poll: own.poll },
    request: { request: demo.dataRequest! },
    visit: { visit: demo.visitAgreed! },
    invoice: { invoice: demo.invoice! },
    activity: { activity: demo.activity! },
    ...{ asked: { subscriber: own.asked }, again: { subscriber: own.again }, address: { change: own.change } },
    ...own.signUps,
  };
  for (const [subject, kinds] of Object.entries<readonly Kind[]>(kindsOf) as [keyof typeof kindsOf, readonly Kind[]][])
    for (const kind of kinds)
      await sql`select app.queue_mail(${kind}, ${addressOf(kind)}, '240', ${subject === "inviting" ? demo.draft! : own.invitation},
        ${sql.json({ ...words, ...about[subject] })}, 'da', ${demo.story!}, ${demo.talk!})`;
  await sql`select app.enqueue('newsletter', ${sql.json({ id: own.letter })})`;
}

export const addressOf = (kind: Kind) => `${kind.replaceAll("_", "-")}@scanner.example`;
export const everyKind: readonly Kind[] = mails.kind.enumValues;
