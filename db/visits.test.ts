import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, next, towns } from "./cast-keys";
import { visits } from "./cast-visits";
import { call, playing, reads, refused, type Tx, writes } from "./rehearsal";

const secretariat = person("secretariat");
const state = async (tx: Tx, id: string) =>
  (await tx`select app.visit_state(v) as it from visits v where id = ${id}`)[0]?.it;
const told = async (tx: Tx, visit: string) =>
  (
    await tx`select kind, address, data ->> 'sequence' as sequence from mails where data ->> 'visit' = ${visit} and address like '%@stage.example' order by queued_at, kind, address`
  ).map(({ kind, address, sequence }) => `${kind} ${address.split("@")[0]} ${sequence}`);
const propose = (visit: string, who: string, meeting: string | null = null) =>
  `select app.propose_visit('${visit}', '${who}', ${meeting ? `'${meeting}'` : "null"}, '{"near": 1}', '') as it`;
const answer = (visit: string, yes: boolean, words = "") => `select app.answer_visit('${visit}', ${yes}, '${words}')`;
const wish = (by: string, host: string, kind = "wish") =>
  `insert into visits (agreement_id, municipality_code, wished_by, kind) values ('${next}', '${host}', '${by}', '${kind}')`;
const agree = (visit: string, ahead = 30) =>
  `update visits set starts_at = (app.today() + ${ahead} + time '17:00') at time zone 'Europe/Copenhagen', version = version + 1,
   ends_at = (app.today() + ${ahead} + time '17:30') at time zone 'Europe/Copenhagen', place = 'P', item_title = 'T', contact_address = 'guest@stage.example', agreed_at = now() where id = '${visit}'`;
const seenVisits = (tx: Tx, role: keyof typeof cast) => reads(tx, person(role), "select id as it from visits");
/** The guest's visit without anybody, at its committee's meeting. */
const alone = (tx: Tx) => tx`delete from visit_ambassadors where visit_id = ${visits.guest}`;

describe("who sees what of visits", () => {
  onStage("an ambassador's conflict is shown to nobody but the secretariat and who named it", async (tx) => {
    const all = "select id as it from ambassador_conflicts where municipality_code like '9__'";
    const count = async (role: keyof typeof cast) => (await playing(tx, person(role), (as) => as.unsafe(all))).length;
    expect(await count("secretariat")).toBe(2);
    expect(await count("kmp")).toBe(1);
    for (const role of ["kmk", "project", "guest", "neighbour", "left"] as const) expect(await count(role)).toBe(0);
    expect(await tx`select id from audit_entries where action like 'ambassador_conflicts%'`).toHaveLength(0);
  });

  onStage("a guest cannot see a visit to another municipality", async (tx) => {
    expect(await seenVisits(tx, "guest")).toEqual([visits.guest]);
    expect(await seenVisits(tx, "neighbour")).toEqual([visits.neighbour]);
    expect(
      await call(tx, person("neighbour"), `select count(*)::int as it from app.visit_company('${visits.guest}')`),
    ).toBe(0);
  });

  onStage("a politician cannot see another's visits, nor one they said no to", async (tx) => {
    expect((await seenVisits(tx, "kmp")).sort()).toEqual([visits.guest, visits.home]);
    expect(await seenVisits(tx, "left")).toEqual([]);
    await playing(tx, person("kmp"), (as) => as.unsafe(answer(visits.guest, false, "ill")));
    expect(await seenVisits(tx, "kmp")).toEqual([visits.home]);
  });

  onStage("a host sees who comes when they have said yes, never why it is they", async (tx) => {
    const company = `select string_agg(name, ',') as it from app.visit_company('${visits.guest}')`;
    expect(await call(tx, person("guest"), company)).toBe("kmp");
    await tx`update visit_ambassadors set accepted_at = null where visit_id = ${visits.guest}`;
    expect(await call(tx, person("guest"), company)).toBeNull();
    expect(await call(tx, secretariat, company)).toBe("kmp");
    expect(await reads(tx, person("guest"), "select id as it from visit_ambassadors")).toEqual([]);
  });

  onStage("a project leader receives no visits, whatever municipality they work for", async (tx) => {
    await tx`update people set municipality_code = ${towns.home} where id = ${cast.project}`;
    expect(await seenVisits(tx, "project")).toEqual([]);
    expect(await refused(tx, person("project"), wish(cast.project, towns.home))).toBe("42501");
  });
});

describe("wishing and offering", () => {
  onStage("a host's own people wish for their own municipality alone, and the secretariat is told", async (tx) => {
    await tx`delete from visits where municipality_code like '9__'`;
    expect(await refused(tx, person("guest"), wish(cast.guest, towns.neighbour))).toBe("42501");
    expect(await refused(tx, person("guest"), wish(cast.kmk, towns.guest))).toBe("42501");
    expect(await writes(tx, person("guest"), wish(cast.guest, towns.guest))).toBe(1);
    expect(await refused(tx, person("guest"), wish(cast.guest, towns.guest))).toBe("visitAsked");
    expect(await writes(tx, person("kmk"), wish(cast.kmk, towns.home))).toBe(1);
    const mails = await tx`select 1 from mails where kind = 'visit_wished' and address = 'secretariat@stage.example'`;
    expect(mails).toHaveLength(2);
  });

  onStage("a politician's offer takes them along; an ended one lets go", async (tx) => {
    expect(await refused(tx, person("kmp"), wish(cast.kmp, towns.home, "offer"))).toBe("42501");
    expect(await refused(tx, person("kmk"), wish(cast.kmk, towns.guest, "offer"))).toBe("42501");
    expect(await writes(tx, person("kmp"), wish(cast.kmp, towns.shut, "offer"))).toBe(1);
    expect(await refused(tx, person("kmp"), wish(cast.kmp, towns.shut, "offer"))).toBe("visitAsked");
    const [made] = await tx`select id from visits where municipality_code = ${towns.shut}`;
    expect(await state(tx, made?.id)).toBe("accepted");
    await playing(tx, person("kmp"), (as) => as.unsafe(answer(made?.id, false)));
    expect(await state(tx, made?.id)).toBe("cancelled");
  });
});

describe("the life of a visit", () => {
  onStage("asked, accepted once, agreed with calendars, held, answered by both", async (tx) => {
    await alone(tx);
    expect(await state(tx, visits.guest)).toBe("wished");
    const made = await call(tx, secretariat, propose(visits.guest, cast.kmp));
    expect(await call(tx, secretariat, propose(visits.guest, cast.kmp))).toBe(made);
    expect(await state(tx, visits.guest)).toBe("proposed");
    for (let tap = 0; tap < 2; tap++) await playing(tx, person("kmp"), (as) => as.unsafe(answer(visits.guest, true)));
    expect(await state(tx, visits.guest)).toBe("accepted");
    await writes(tx, secretariat, agree(visits.guest));
    expect(await state(tx, visits.guest)).toBe("agreed");
    await writes(tx, secretariat, `update visits set place = 'Q', version = version + 1 where id = '${visits.guest}'`);
    await writes(tx, secretariat, `update visits set words = 'w', version = version + 1 where id = '${visits.guest}'`);
    expect(await told(tx, visits.guest)).toEqual(
      [
        "visit_proposed kmp 0",
        "visit_accepted secretariat 0",
        "visit_agreed guest 0",
        "visit_agreed kmp 0",
        "visit_changed guest 1",
        "visit_changed kmp 1",
      ].toSorted(byKind),
    );
  });

  onStage("is asked about the day after, once, and answered by both sides alone", async (tx) => {
    await playing(tx, "worker", (as) => as`select app.pass_visits()`);
    await tx`alter table visits disable trigger changes`;
    await tx`update visits set starts_at = now() - interval '49 hours', ends_at = now() - interval '48 hours', agreed_at = now(), contact_address = 'guest@stage.example' where id = ${visits.guest}`;
    await tx`alter table visits enable trigger changes`;
    await tx`delete from visit_answers where visit_id = ${visits.guest}`;
    expect(await state(tx, visits.guest)).toBe("held");
    for (let turn = 0; turn < 2; turn++) await playing(tx, "worker", (as) => as`select app.pass_visits()`);
    const asked = (await told(tx, visits.guest)).filter((line) => line.startsWith("visit_asked"));
    expect(asked).toEqual(["visit_asked guest 0", "visit_asked kmp 0"]);
    const say = (who: string) =>
      `insert into visit_answers (visit_id, person_id, worth) values ('${visits.guest}', '${who}', 'yes')`;
    expect(await refused(tx, person("neighbour"), say(cast.neighbour))).toBe("42501");
    expect(await refused(tx, secretariat, say(cast.secretariat))).toBe("42501");
    await writes(tx, person("guest"), say(cast.guest));
    expect(await state(tx, visits.guest)).toBe("held");
    await writes(tx, person("kmp"), say(cast.kmp));
    expect(await state(tx, visits.guest)).toBe("answered");
  });

  onStage("who falls out of an agreed visit sets it back, and a substitute gets it as it was agreed", async (tx) => {
    await writes(tx, secretariat, agree(visits.guest));
    await playing(tx, person("kmp"), (as) => as.unsafe(answer(visits.guest, false, "ill")));
    expect(await state(tx, visits.guest)).toBe("wished");
    await tx`update people set municipality_code = ${towns.other}, deactivated_at = null where id = ${cast.deactivated}`;
    await tx`insert into ambassadors (person_id) values (${cast.deactivated})`;
    await playing(tx, secretariat, (as) => as.unsafe(propose(visits.guest, cast.deactivated)));
    await playing(tx, person("deactivated"), (as) => as.unsafe(answer(visits.guest, true)));
    expect(await state(tx, visits.guest)).toBe("agreed");
    const mails = await told(tx, visits.guest);
    expect(mails).toContain("visit_cancelled kmp 1");
    expect(mails).toContain("visit_declined secretariat 0");
    expect(mails).toContain("visit_agreed deactivated 2");
    expect(mails).toContain("visit_changed guest 2");
  });

  onStage(
    "is called off by the host or the secretariat, not by others: everybody's calendar forgets it",
    async (tx) => {
      await writes(tx, secretariat, agree(visits.guest));
      const cancel = `select app.cancel_visit('${visits.guest}', 'no room')`;
      for (const role of ["neighbour", "kmk", "project"] as const)
        expect(await refused(tx, person(role), cancel)).toBe("42501");
      expect(await refused(tx, person("kmp"), cancel)).toBe("42501");
      await playing(tx, person("guest"), (as) => as.unsafe(cancel));
      expect(await state(tx, visits.guest)).toBe("cancelled");
      expect((await told(tx, visits.guest)).filter((line) => line.startsWith("visit_cancelled"))).toEqual([
        "visit_cancelled guest 1",
        "visit_cancelled kmp 1",
        "visit_cancelled secretariat 1",
      ]);
      expect(await seenVisits(tx, "kmp")).toEqual([visits.home]);
    },
  );
});

const byKind = (a: string, b: string) =>
  (a.split(" ")[0] ?? "").localeCompare(b.split(" ")[0] ?? "") || a.localeCompare(b);
