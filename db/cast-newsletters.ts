import { cast, key } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const consentText = key(76, 1);
export const subscribers = { kmp: key(77, 1), stranger: key(77, 2) };

/** The politician and a stranger subscribe; the stranger holds a link. */
export async function plantSubscribers(tx: Tx) {
  await tx`insert into consent_texts (id, number, words, words_en) values (${consentText}, 900, 'Ja', 'Yes')`;
  await tx`insert into mail_texts (kind, locale, number, subject, text, note, written_by) values ('poll_closed', 'da', 900, 'S', 'T', '', ${cast.secretariat})`;
  await tx`insert into subscribers (id, address) select ${subscribers.kmp}, address from emails where person_id = ${cast.kmp}`;
  await tx`insert into subscribers (id, address) values (${subscribers.stranger}, 'stranger@reader.example')`;
  for (const id of Object.values(subscribers)) {
    await tx`insert into subscriptions values (${id}, 'public')`;
    await tx`insert into consents (id, subscriber_id, text_id, source, lists, proved_at) values (${id}, ${id}, ${consentText}, 'form', '{public}', now())`;
  }
  await tx`insert into subscription_links values (sha256('stranger'), ${subscribers.stranger})`;
}

export const issues = { draft: key(78, 1), sent: key(78, 2), members: key(78, 3) };

/** A draft, an issue that went to everybody and one that went to the politicians, each with a text. */
export async function plantNewsletters(tx: Tx) {
  await tx`insert into newsletters (id, title, slug, lists, created_by, send_at, started_at, finished_at) values
    (${issues.draft}, 'Draft', 'stage-draft', '{public,kmp}', ${cast.secretariat}, null, null, null),
    (${issues.sent}, 'Sent', 'stage-sent', '{public}', ${cast.secretariat}, now(), now(), now()),
    (${issues.members}, 'Members', 'stage-members', '{kmp}', ${cast.secretariat}, now(), now(), now())`;
  for (const id of Object.values(issues))
    await tx`insert into newsletter_blocks (id, newsletter_id, position, kind, body) values (${id}, ${id}, 1, 'text', 'Words')`;
  await tx`insert into newsletter_senders (person_id) values (${cast.secretariat})`;
  await tx`insert into newsletter_links (newsletter_id, url, slug) values (${issues.sent}, 'https://a.example/', 'stage')`;
  await tx`insert into newsletter_deliveries (newsletter_id, subscriber_id, sent_at) values (${issues.sent}, ${subscribers.stranger}, now())`;
}
