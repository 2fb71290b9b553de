import { uidOf } from "@/lib/calendar-feeds/rules";
import { type Invited, icalendar } from "@/lib/icalendar";
import { origin } from "@/lib/origin";

const methods: Partial<Record<string, "REQUEST" | "CANCEL">> = {
  meeting_called: "REQUEST",
  meeting_changed: "REQUEST",
  meeting_cancelled: "CANCEL",
  sign_up_confirmed: "REQUEST",
  conference_changed: "REQUEST",
  sign_up_cancelled: "CANCEL",
  conference_cancelled: "CANCEL",
};

/** What a mail tells its reader's calendar (iTIP, RFC 5546), one reader each; nothing for mails of other kinds. */
export function invitationOf(
  organizer: Invited["organizer"],
  mail: { kind: string; address: string; data: Record<string, string> },
) {
  const method = methods[mail.kind];
  if (!method) return undefined;
  const {
    meeting,
    signUp = "",
    conference = "",
    name = "",
    title = "",
    startsAt = "",
    endsAt = "",
    place = "",
    online,
    sequence,
  } = mail.data;
  const url = `${origin}/${meeting ? `meetings/${meeting}` : `conferences/${conference}`}`;
  const event = {
    uid: uidOf(origin, meeting ?? signUp),
    sequence: Number(sequence),
    ...{ title, startsAt, endsAt, place, url },
    text: [online, url].filter(Boolean).join("\n"),
    cancelled: method === "CANCEL",
  };
  const invited = { organizer, attendee: { name, address: mail.address } };
  return { method, filename: "invite.ics", content: icalendar(organizer.name, method, [event], new Date(), invited) };
}
