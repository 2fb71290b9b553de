import { uidOf, visitTitle } from "@/lib/calendar-feeds/rules";
import { type Invited, icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";

const methods: Partial<Record<string, "REQUEST" | "CANCEL">> = {
  meeting_called: "REQUEST",
  meeting_changed: "REQUEST",
  meeting_cancelled: "CANCEL",
  meeting_left: "CANCEL",
  visit_agreed: "REQUEST",
  visit_changed: "REQUEST",
  visit_cancelled: "CANCEL",
  sign_up_confirmed: "REQUEST",
  conference_changed: "REQUEST",
  sign_up_cancelled: "CANCEL",
  conference_cancelled: "CANCEL",
};

/** What a mail tells its reader's calendar (iTIP, RFC 5546), one reader each; nothing for mails of other kinds or without a time. */
export function invitationOf(
  organizer: Invited["organizer"],
  mail: { kind: string; address: string; data: Record<string, string> },
) {
  const method = methods[mail.kind];
  if (!method || !mail.data.startsAt) return undefined;
  const { name = "", startsAt = "", endsAt = "", place = "", online, sequence, who } = mail.data;
  const about = subjectOf(mail.data);
  const event = {
    ...about,
    sequence: Number(sequence),
    ...{ startsAt, endsAt, place },
    text: [who, online, about.url].filter(Boolean).join("\n"),
    cancelled: method === "CANCEL",
  };
  const invited = { organizer, attendee: { name, address: mail.address } };
  return { method, filename: "invite.ics", content: icalendar(organizer.name, method, [event], new Date(), invited) };
}

/** What the calendar calls a visit, a conference or a meeting, and where it leads. */
function subjectOf({ visit, host = "", meeting = "", signUp, conference = "", title = "" }: Record<string, string>) {
  if (signUp) return { uid: uidOf(origin, signUp, "seat"), url: `${origin}/conferences/${conference}`, title };
  if (!visit) return { uid: uidOf(origin, meeting), url: `${origin}/meetings/${meeting}`, title };
  return { uid: uidOf(origin, visit, "visit"), url: `${origin}/tour/${visit}`, title: visitTitle(host, title) };
}
