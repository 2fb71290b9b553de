import { cast, key, next, towns } from "./cast-keys";
import { committeesOf } from "./cast-results";
import type { Tx } from "./rehearsal";

export const visits = { guest: key(40, 1), neighbour: key(40, 2), home: key(40, 3), other: key(40, 4) };

/** Two politicians who go out, of whom one's seat no longer counts; a visit to each sort of host; a matching. Nobody is told of them. */
export async function plantVisits(tx: Tx) {
  await tx`insert into ambassadors (person_id, most_visits) values (${cast.kmp}, 2), (${cast.left}, 2)`;
  await tx`insert into ambassador_days values (${cast.kmp}, app.today() + 30, true), (${cast.left}, app.today() + 30, false)`;
  await tx`insert into ambassador_conflicts (person_id, municipality_code, named_by) values
    (${cast.kmp}, ${towns.neighbour}, ${cast.secretariat}), (${cast.kmp}, ${towns.shut}, ${cast.kmp})`;
  const wishes = {
    guest: cast.guest,
    neighbour: cast.neighbour,
    home: cast.kmk,
    other: cast.secretariat,
  };
  for (const [host, by] of Object.entries(wishes))
    await tx`insert into visits (id, agreement_id, municipality_code, wished_by, meeting_id, example) values
      (${visits[host as keyof typeof wishes]}, ${next}, ${towns[host as keyof typeof wishes]}, ${by}, ${host === "guest" ? committeesOf.guest : null}, true)`;
  await tx`insert into visit_ambassadors (visit_id, person_id, meeting_id, on_day, accepted_at, example) values
    (${visits.guest}, ${cast.kmp}, ${committeesOf.guest}, app.today() + 30, now(), true), (${visits.other}, ${cast.left}, null, null, null, true)`;
  await tx`insert into visit_answers (visit_id, person_id, worth, example) values (${visits.guest}, ${cast.kmp}, 'yes', true), (${visits.guest}, ${cast.guest}, 'yes', true)`;
  await tx`insert into matchings (id, asked_by) values (${key(41, 1)}, ${cast.secretariat})`;
}
