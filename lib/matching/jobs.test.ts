import { describe, expect } from "vitest";
import { onStage, person } from "@/db/cast";
import { cast, towns } from "@/db/cast-keys";
import { visits } from "@/db/cast-visits";
import { call, playing, refused, type Tx } from "@/db/rehearsal";
import { type Answer, answer, type Fixed, type Ground } from "./rules";

const secretariat = person("secretariat");
const ask = (choices: Fixed[] = []) => `select app.ask_matching('${JSON.stringify(choices)}') as it`;
const propose = (id: unknown, why = "") => `select app.propose_matching('${id}', '${why}')`;

/** Only the planted rows are there to be matched, and the guest's visit has nobody. */
async function clear(tx: Tx) {
  await tx`delete from visit_ambassadors`;
  await tx`delete from visits where municipality_code not like '9__' or id = ${visits.other}`;
  await tx`delete from ambassadors where person_id not in (select unnest(${Object.values(cast)}::uuid[]))`;
}

/** What the worker does with a matching. */
async function work(tx: Tx, id: unknown, change = (found: Answer): unknown => found) {
  const [wanted] = await playing(tx, "worker", (as) =>
    as.unsafe<{ choices: Fixed[]; ground: Ground }[]>(`select choices, ground from app.matching_wanted('${id}')`),
  );
  if (!wanted) return undefined;
  const found = await answer(wanted.ground, wanted.choices);
  await playing(tx, "worker", (as) => as`select app.keep_matching(${String(id)}, ${as.json(change(found) as never)})`);
  return found;
}

describe("a matching", () => {
  onStage("takes in every open visit and whoever goes out, answers once, and asks those it found once", async (tx) => {
    await clear(tx);
    const id = await call(tx, secretariat, ask());
    const found = await work(tx, id);
    expect(found?.matches).toMatchObject([{ visit: visits.guest, person: cast.kmp }]);
    expect(found?.unmatched.find(({ visit }) => visit === visits.home)?.barred).toMatchObject({ own: 1 });
    expect(found?.unmatched.find(({ visit }) => visit === visits.neighbour)?.help).toEqual({ kind: "hostDates" });
    expect(await work(tx, id)).toBeUndefined();
    await playing(tx, secretariat, (as) => as.unsafe(propose(id)));
    const asked =
      await tx`select person_id, why -> 'cost' ->> 'total' as total from visit_ambassadors where visit_id = ${visits.guest}`;
    expect(asked).toMatchObject([{ person_id: cast.kmp, total: String(found?.matches[0]?.cost.total) }]);
    expect(await refused(tx, secretariat, propose(id))).toBe("matchingProposed");
    const again = await call(tx, secretariat, "select app.matching_ground()::text as it").catch((error) => error.code);
    expect(again).toBe("42501");
  });

  onStage("is asked for by the secretariat alone, and seen by nobody else", async (tx) => {
    await clear(tx);
    const id = await call(tx, secretariat, ask());
    for (const role of ["kmp", "kmk", "project", "guest"] as const) {
      expect(await refused(tx, person(role), ask())).toBe("42501");
      expect(await refused(tx, person(role), propose(id))).toBe("42501");
      expect(await playing(tx, person(role), (as) => as.unsafe("select id from matchings"))).toHaveLength(0);
    }
    expect(await playing(tx, secretariat, (as) => as.unsafe("select id from matchings"))).not.toHaveLength(0);
  });

  onStage("is one at a time: whoever asks for a second is told", async (tx) => {
    await call(tx, secretariat, ask());
    expect(await refused(tx, secretariat, ask())).toBe("matchingRunning");
    await tx`update pgboss.job set state = 'failed' where name = 'match'`;
    expect(await call(tx, secretariat, ask())).toBeTruthy();
  });

  onStage("leaves out and notes what does not go any more when it is sent", async (tx) => {
    await clear(tx);
    const id = await call(tx, secretariat, ask());
    await work(tx, id);
    await tx`insert into ambassador_conflicts (person_id, municipality_code, named_by) values (${cast.kmp}, ${towns.guest}, ${cast.secretariat})`;
    await playing(tx, secretariat, (as) => as.unsafe(propose(id)));
    expect(await tx`select from visit_ambassadors`).toHaveLength(0);
    expect((await tx`select refused from matchings where id = ${String(id)}`)[0]?.refused).toEqual({
      [visits.guest]: "visitConflict",
    });
  });

  onStage("that is worse for a choice by hand is sent with a reason only, which is kept", async (tx) => {
    await clear(tx);
    const id = await call(tx, secretariat, ask([{ visit: visits.guest, person: cast.kmp }]));
    expect(await work(tx, id, (found) => ({ ...found, worse: 4.2 }))).toMatchObject({ worse: 0 });
    expect(await refused(tx, secretariat, propose(id))).toBe("matchingReason");
    await playing(tx, secretariat, (as) => as.unsafe(propose(id, "They know each other")));
    expect(await tx`select words from visit_ambassadors`).toMatchObject([{ words: "They know each other" }]);
  });
});
