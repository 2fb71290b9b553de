import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, next, running, towns } from "./cast-keys";
import { letter } from "./cast-results";
import { reads, refused, type Tx, writes } from "./rehearsal";

const give = (
  town: string,
  { kind = "commitment", agreement = next, on = "app.today()", by = cast.secretariat } = {},
) =>
  `insert into commitments (agreement_id, municipality_code, kind, given_on, body, recorded_by)
   values ('${agreement}', '${town}', '${kind}', ${on}, 'Council', '${by}')`;
const withdraw = (town: string) =>
  `update commitments set withdrawn_at = now(), withdrawn_why = 'because' where municipality_code = '${town}' and kind = 'commitment' and withdrawn_at is null`;
const secretary = person("secretariat");

const standing = async (tx: Tx, town: string) => {
  const [row] = await tx<{ standing: string; source: string }[]>`select standing, source from memberships
    where agreement_id = ${next} and municipality_code = ${town}`;
  return row;
};

describe("a commitment", () => {
  onStage("moves the standing, and its withdrawal moves it back to where it was; nothing is deleted", async (tx) => {
    expect(await writes(tx, secretary, give(towns.guest))).toBe(1);
    expect(await standing(tx, towns.guest)).toEqual({ standing: "committed", source: "Council" });
    expect(await writes(tx, secretary, withdraw(towns.guest))).toBe(1);
    expect(await standing(tx, towns.guest)).toEqual({ standing: "guest", source: "because" });
    expect(await writes(tx, secretary, give(towns.guest))).toBe(1);
    const rows =
      await tx`select from commitments where municipality_code = ${towns.guest} and kind = 'commitment' and agreement_id = ${next}`;
    expect(rows.length).toBe(2);
  });

  onStage("withdrawn by a municipality that had no standing leaves it deciding", async (tx) => {
    await writes(tx, secretary, give(towns.other));
    await writes(tx, secretary, withdraw(towns.other));
    expect((await standing(tx, towns.other))?.standing).toBe("deciding");
  });

  onStage("withdrawn twice is withdrawn once, and a standing that was changed since is left alone", async (tx) => {
    await writes(tx, secretary, give(towns.guest));
    await tx`update memberships set standing = 'declined' where agreement_id = ${next} and municipality_code = ${towns.guest}`;
    expect(await writes(tx, secretary, withdraw(towns.guest))).toBe(1);
    expect(await writes(tx, secretary, withdraw(towns.guest))).toBe(0);
    expect((await standing(tx, towns.guest))?.standing).toBe("declined");
  });

  onStage("counts once, and not before its day", async (tx) => {
    expect(await refused(tx, secretary, give(towns.home, { on: "app.today() + 1" }))).toBe("givenEarly");
    await writes(tx, secretary, give(towns.home));
    expect(await refused(tx, secretary, give(towns.home))).toBe("givenAlready");
    expect(await refused(tx, secretary, give(towns.guest, { kind: "letter" }))).toBe("givenAlready");
  });

  onStage("to an agreement that runs has become a membership and is not withdrawn", async (tx) => {
    await writes(tx, secretary, give(towns.home, { agreement: running }));
    expect(await refused(tx, secretary, withdraw(towns.home))).toBe("agreementRuns");
  });

  onStage("stays as it was given: neither its day nor its votes are changed, and nobody deletes it", async (tx) => {
    expect(await refused(tx, secretary, `update commitments set given_on = given_on - 1 where id = '${letter}'`)).toBe(
      "42501",
    );
    expect(await writes(tx, secretary, `delete from commitments where id = '${letter}'`)).toBe(0);
  });

  onStage("is told in votes that are all known, or in none", async (tx) => {
    const half = (rest = "") => `update decision_steps set votes_for = 5 ${rest} where agreement_id = '${next}'`;
    expect(await refused(tx, secretary, half())).toBe("23514");
    expect(await writes(tx, secretary, half(", votes_against = 0, votes_abstained = 0"))).toBe(2);
  });

  onStage("a letter of intent moves no standing", async (tx) => {
    await writes(tx, secretary, give(towns.neighbour, { kind: "letter" }));
    expect((await standing(tx, towns.neighbour))?.standing).toBe("guest");
  });
});

const others = ["kmp", "kmk", "project", "guest"] as const;
const all = (table: string, column = "id") => `select ${column}::text as it from ${table}`;

describe("the way to a yes is the secretariat's", () => {
  onStage("nobody but the secretariat sees or writes a risk note", async (tx) => {
    const note = (by: string) =>
      `insert into risk_notes (municipality_code, body, written_by) values ('${towns.home}', 'x', '${by}')`;
    for (const role of others) {
      const [seen] = await tx.unsafe("select count(*)::int as n from risk_notes");
      expect(seen?.n).toBeGreaterThan(0);
      expect(await reads(tx, person(role), all("risk_notes", "written_by"))).toEqual([]);
      expect(await refused(tx, person(role), note(cast[role]))).toBe("42501");
    }
    expect(await writes(tx, secretary, note(cast.secretariat))).toBe(1);
    expect(await refused(tx, secretary, note(cast.kmp))).toBe("42501");
  });

  onStage("nobody else sees or writes a commitment, a preparation or a milestone", async (tx) => {
    const prepare = `insert into preparations (agreement_id, municipality_code, kind) values ('${next}', '${towns.home}', 'letter')`;
    const awaited = `insert into milestones (agreement_id, title, on_day) values ('${next}', 'x', app.today())`;
    for (const role of others) {
      expect(await reads(tx, person(role), all("commitments"))).toEqual([]);
      expect(await reads(tx, person(role), all("preparations", "agreement_id"))).toEqual([]);
      expect(await reads(tx, person(role), all("milestones", "agreement_id"))).toEqual([]);
      const own = give(towns.home, { by: cast[role] });
      for (const query of [own, prepare, awaited]) expect(await refused(tx, person(role), query)).toBe("42501");
    }
    for (const query of [prepare, awaited]) expect(await writes(tx, secretary, query)).toBe(1);
  });

  onStage("members read a decision step and do not change it", async (tx) => {
    const decide = `update decision_steps set outcome = 'yes' where agreement_id = '${next}'`;
    expect(await reads(tx, person("kmp"), all("decision_steps", "agreement_id"))).toEqual([next, next]);
    for (const role of others) expect(await writes(tx, person(role), decide)).toBe(0);
    expect(await writes(tx, secretary, decide)).toBe(2);
  });

  onStage("a guess is not decided", async (tx) => {
    expect(await refused(tx, secretary, "update decision_steps set outcome = 'yes', estimated = true")).toBe("23514");
  });
});
