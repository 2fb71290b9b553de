import { uidOf } from "@/lib/calendar-feeds/rules";
import { type Invited, icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";

const methods: Partial<Record<string, "REQUEST" | "CANCEL">> = {
  meeting_called: "REQUEST",
  meeting_changed: "REQUEST",
  meeting_cancelled: "CANCEL",
  visit_agreed: "REQUEST",
  visit_changed: "REQUEST",
  visit_cancelled: "CANCEL",
};

/** What a mail tells its reader's calendar (iTIP, RFC 5546), one reader each; nothing for mails of other kinds or without a time. */
export function invitationOf(
  organizer: Invited["organizer"],
  mail: { kind: string; address: string; data: Record<string, string> },
) {
  const method = methods[mail.kind];
  if (!method || !mail.data.startsAt) return undefined;
  const {
    meeting = "",
    visit,
    who,
    name = "",
    title = "",
    startsAt = "",
    endsAt = "",
    place = "",
    online,
    sequence,
  } = mail.data;
  const url = visit ? `${origin}/tour/${visit}` : `${origin}/meetings/${meeting}`;
  const event = {
    uid: visit ? uidOf(origin, visit, "visit") : uidOf(origin, meeting),
    sequence: Number(sequence),
    ...{ title, startsAt, endsAt, place, url },
    text: [who, online, url].filter(Boolean).join("\n"),
    cancelled: method === "CANCEL",
  };
  const invited = { organizer, attendee: { name, address: mail.address } };
  return { method, filename: "invite.ics", content: icalendar(organizer.name, method, [event], new Date(), invited) };
}
