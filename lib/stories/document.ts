import { queuedMail } from "@/lib/mails/mail";
import type { Locale } from "@/lib/messages";

type Sent = { id: string; title: string; lead: string; author: string | null; targets: { name: string }[] };
type Target = { code: string; name: string; why: string };

/** The mail that a target's culture head will get: subject, and its text. */
export function storyMail(portal: string, story: Sent, to: Target, person: string, locale: Locale) {
  const others = story.targets.map(({ name }) => name).join(", ");
  const { title, lead, author } = story;
  const data = { name: person, author: author ?? "", title, lead, because: to.why, others };
  const mail = {
    kind: "story" as const,
    ...{ locale, municipality: to.name, municipalityCode: to.code, data },
    ...{ invitationId: null, storyId: story.id, conversationId: null },
  };
  return queuedMail(portal, mail, "");
}
