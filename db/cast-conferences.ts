import { cast, key, towns } from "./cast-keys";
import type { Tx } from "./rehearsal";

export const conferences = { open: key(6, 1), inner: key(6, 2) };
export const sessions = { open: key(33, 1), inner: key(33, 2) };
export const signUps = { head: key(32, 1), colleague: key(32, 2), guest: key(32, 3), stranger: key(32, 4) };

/** A public and an inner conference, a session and a question each, a reminder and an answer; to the public one come a head, a colleague, a guest and a stranger. */
export async function plantConferences(tx: Tx) {
  await tx`insert into conferences (id, title, summary, starts_at, ends_at, place, audience, capacity, sign_up_from) values
    (${conferences.open}, 'open', '', now() + interval '9 days', now() + interval '10 days', 'P', 'public', 9, now() - interval '1 day'),
    (${conferences.inner}, 'inner', '', now() + interval '9 days', now() + interval '10 days', 'P', 'members', 9, now() - interval '1 day')`;
  for (const [title, id] of Object.entries(sessions)) {
    const conference = conferences[title as keyof typeof conferences];
    await tx`insert into conference_sessions (id, conference_id, title, starts_at, ends_at, capacity)
      values (${id}, ${conference}, ${title}, now() + interval '9 days', now() + interval '10 days', 2)`;
    await tx`insert into conference_questions (id, conference_id, kind, label) values (${id}, ${conference}, 'diet', ${title})`;
  }
  await tx`insert into reminders (id, conference_id, hours_before, groups) values (${key(34, 1)}, ${conferences.open}, 24, '{confirmed}')`;
  await tx`insert into feedback (id, conference_id, worth) values (${key(34, 2)}, ${conferences.open}, 'very')`;
  await plantSignUps(tx);
}

async function plantSignUps(tx: Tx) {
  const who = {
    head: { municipality_code: towns.home, person_id: cast.kmk, signed_up_by: cast.kmk },
    colleague: { municipality_code: towns.home, person_id: null, signed_up_by: cast.kmk },
    guest: { municipality_code: towns.guest, person_id: cast.guest, signed_up_by: cast.guest },
    stranger: { municipality_code: null, person_id: null, signed_up_by: null },
  };
  for (const [name, whose] of Object.entries(who)) {
    const id = signUps[name as keyof typeof who];
    const party = name === "colleague" ? signUps.head : id;
    await tx`insert into sign_ups ${tx({ id, conference_id: conferences.open, party_id: party, proved_at: new Date(), name, address: `${name}@stage.example`, confirmed_at: new Date(), ...whose })}`;
    await tx`insert into sign_up_links values (sha256(${Buffer.from(name)}), ${id})`;
    if (name === "colleague") continue;
    await tx`insert into sign_up_answers values (${id}, ${sessions.open}, 'none')`;
    await tx`insert into sign_up_sessions values (${id}, ${sessions.open})`;
  }
}
