import { cast, key } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const consentText = key(76, 1);
export const subscribers = { kmp: key(77, 1), stranger: key(77, 2) };

/** The politician and a stranger subscribe; the stranger holds a link. */
export async function plantSubscribers(tx: Tx) {
  await tx`insert into consent_texts (id, number, words, words_en) values (${consentText}, 900, 'Ja', 'Yes')`;
  await tx`insert into subscribers (id, address) select ${subscribers.kmp}, address from emails where person_id = ${cast.kmp}`;
  await tx`insert into subscribers (id, address) values (${subscribers.stranger}, 'stranger@reader.example')`;
  for (const id of Object.values(subscribers)) {
    await tx`insert into subscriptions values (${id}, 'public')`;
    await tx`insert into consents (id, subscriber_id, text_id, source, lists, proved_at) values (${id}, ${id}, ${consentText}, 'form', '{public}', now())`;
  }
  await tx`insert into subscription_links values (sha256('stranger'), ${subscribers.stranger})`;
}
