import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { running, towns } from "./cast-keys";
import { committeesOf, statuses } from "./cast-results";
import { call, reads, refused, type Tx, writes } from "./rehearsal";

/** The clock of this rehearsal alone: every function reads the day from app.today(). */
const itIs = (tx: Tx, day: string) =>
  tx.unsafe(`create or replace function app.today() returns date stable language sql as $$ select date '${day}' $$`);

type Found = { state: string | null; on_day: string | null; status_id: string | null };
const slot = async (tx: Tx, day = "app.today()") =>
  (
    await tx.unsafe<Found[]>(
      `select state, to_char(on_day, 'MM-DD') as on_day, status_id from app.status_slots(${day}) where municipality_code = '${towns.home}'`,
    )
  )[0];
const quarter = async (tx: Tx, day?: string) => [(await slot(tx, day))?.state, (await slot(tx, day))?.on_day];
const meets = (tx: Tx, ...days: string[]) =>
  tx`insert into committee_meetings (committee_id, on_day) select ${committeesOf.home}, d::date from unnest(${days}::text[]) d`;

/** A year of the future in which the running agreement still runs and the home committee meets on no day yet. */
async function nextYear(tx: Tx) {
  await tx`update agreements set ends_on = '2099-12-31' where id = ${running}`;
  await tx`update seats set until_on = null`;
  await tx`delete from statuses where municipality_code = ${towns.home}`;
  await tx`delete from committee_meetings where committee_id = ${committeesOf.home}`;
}

const draft = (since: string) =>
  `select app.keep_draft('${towns.home}', w.meeting_id, date '${since}', '{"quote": "q", "post": "p", "body": "b", "draft": {}}') as it
    from app.drafts_wanted(false) w where w.municipality_code = '${towns.home}'`;
const ask = (work: string) => `select ${work} as it`;
const answer = (set: string) => `update status_treatments set ${set} where municipality_code = '${towns.home}'`;

describe("a quarter's status", () => {
  onStage(
    "is due, drafted, approved, proposed, on the agenda and treated; the next is missed, and July has none",
    async (tx) => {
      await nextYear(tx);
      await itIs(tx, "2090-01-02");
      expect(await quarter(tx)).toEqual(["undated", null]);
      await meets(tx, "2090-02-07", "2090-03-07", "2090-05-02", "2090-07-04", "2090-08-01", "2090-09-05");
      expect(await quarter(tx)).toEqual(["due", "02-07"]);

      await itIs(tx, "2090-01-24");
      await call(tx, "worker", draft("2089-11-01"));
      expect(await quarter(tx)).toEqual(["drafted", "02-07"]);
      const id = (await slot(tx))?.status_id ?? "";
      await call(tx, person("secretariat"), ask(`app.approve_status('${id}', 1)`));
      expect(await quarter(tx)).toEqual(["approved", "02-07"]);
      await call(tx, person("secretariat"), ask(`app.send_agenda_item('${id}')`));
      expect(await writes(tx, person("kmk"), answer("proposed_at = now()"))).toBe(1);
      expect(await quarter(tx)).toEqual(["proposed", "02-07"]);
      await itIs(tx, "2090-02-01");
      expect(await quarter(tx)).toEqual(["proposed", "02-07"]);
      await writes(tx, person("kmk"), answer("agenda_on = '2090-02-07'"));
      expect(await quarter(tx)).toEqual(["agenda", "02-07"]);
      await writes(tx, person("kmk"), answer("treated_at = now(), outcome = 'noted'"));
      expect(await quarter(tx)).toEqual(["treated", "02-07"]);

      await itIs(tx, "2090-04-24");
      expect(await quarter(tx)).toEqual(["due", "05-02"]);
      await itIs(tx, "2090-04-25");
      expect(await quarter(tx)).toEqual(["missed", null]);

      await itIs(tx, "2090-07-01");
      expect(await quarter(tx)).toEqual(["due", "08-01"]);
      expect(await quarter(tx, "date '2090-02-01'")).toEqual(["treated", "02-07"]);
      expect(await quarter(tx, "date '2090-05-01'")).toEqual(["missed", null]);
    },
  );

  onStage("follows its municipality's own rhythm, else the policy, else three months", async (tx) => {
    await nextYear(tx);
    await itIs(tx, "2090-05-02");
    const ends = `select to_char(ends_on, 'MM-DD') as it from app.status_slots(app.today()) where municipality_code = '${towns.home}'`;
    expect(await call(tx, person("secretariat"), ends)).toBe("06-30");
    await tx`insert into policy_decisions (policy_key, value, valid_from, basis) values ('status_rhythm', '{"months": 6}', '2090-05-02', 'b')`;
    expect(await call(tx, person("secretariat"), ends)).toBe("06-30");
    await tx`update committees set rhythm_months = 1 where id = ${committeesOf.home}`;
    expect(await call(tx, person("secretariat"), ends)).toBe("05-31");
    await tx`update committees set rhythm_months = 12 where id = ${committeesOf.home}`;
    expect(await call(tx, person("secretariat"), ends)).toBe("12-31");
  });

  onStage("moves with its meeting, and to the next one when that is cancelled", async (tx) => {
    await nextYear(tx);
    await itIs(tx, "2090-01-24");
    await meets(tx, "2090-02-07", "2090-03-07");
    await call(tx, "worker", draft("2089-11-01"));
    const id = (await slot(tx))?.status_id ?? "";
    await call(tx, person("secretariat"), ask(`app.approve_status('${id}', 1)`));
    await call(tx, person("secretariat"), ask(`app.send_agenda_item('${id}')`));
    await writes(tx, person("kmk"), answer("proposed_at = now(), agenda_on = '2090-02-07'"));
    await tx`update committee_meetings set on_day = '2090-02-14' where committee_id = ${committeesOf.home} and on_day = '2090-02-07'`;
    expect(await quarter(tx)).toEqual(["agenda", "02-14"]);
    await tx`update committee_meetings set cancelled_at = now() where committee_id = ${committeesOf.home} and on_day = '2090-02-14'`;
    expect(await quarter(tx)).toEqual(["approved", "03-07"]);
  });

  onStage("of another municipality is a day to a politician, and no more", async (tx) => {
    const state = (code: string) =>
      `select state as it from app.status_slots(app.today()) where municipality_code = '${code}'`;
    expect(await call(tx, person("kmp"), state(towns.home))).toBeTruthy();
    expect(await call(tx, person("kmp"), state(towns.other))).toBeNull();
    expect(await call(tx, person("project"), state(towns.other))).toBeTruthy();
    expect(await call(tx, person("guest"), state(towns.home))).toBeUndefined();
    const due = ask(`app.answer_due('${statuses.published}')`);
    expect(await call(tx, person("secretariat"), due)).toBeTruthy();
    const figures = ask(`app.status_figures('${towns.other}', app.today() - 30, app.today())`);
    for (const role of ["kmp", "guest"] as const)
      for (const question of [due, figures]) expect(await call(tx, person(role), question)).toBeNull();
  });

  onStage("is drafted for all by the secretariat alone", async (tx) => {
    for (const role of ["kmk", "kmp", "project", "guest"] as const)
      expect(await refused(tx, person(role), ask("app.draft_quarter()"))).toBe("42501");
    await call(tx, person("secretariat"), ask("app.draft_quarter()"));
    await call(tx, person("secretariat"), ask("app.draft_quarter()"));
    expect(await tx`select from pgboss.job where name = 'draft-quarter' and state = 'created'`).toHaveLength(1);
  });
});

describe("an agenda item", () => {
  onStage(
    "is answered by the municipality's own culture head and the secretariat, late ones asked for once",
    async (tx) => {
      await tx`update statuses set approved_at = now() where id = ${statuses.home}`;
      await call(tx, person("secretariat"), ask(`app.send_agenda_item('${statuses.home}')`));
      expect(await tx`select from mails where kind = 'status_agenda'`).toHaveLength(1);
      const step = `update status_treatments set proposed_at = now() where status_id = '${statuses.home}'`;
      for (const role of ["kmp", "project", "guest"] as const) expect(await writes(tx, person(role), step)).toBe(0);
      expect(await writes(tx, person("kmk"), step)).toBe(1);
      await call(tx, "worker", ask("app.ask_overdue()"));
      expect(
        await tx`select from mails where kind = 'status_overdue' and municipality_code = ${towns.home}`,
      ).toHaveLength(0);
      await tx`update committee_meetings set on_day = app.today() + 5 where id = ${committeesOf.home}`;
      await call(tx, "worker", ask("app.ask_overdue()"));
      await call(tx, "worker", ask("app.ask_overdue()"));
      expect(
        await tx`select from mails where kind = 'status_overdue' and data ->> 'status' = ${statuses.home}`,
      ).toHaveLength(1);
    },
  );

  onStage("goes to nobody where no culture head sits", async (tx) => {
    await tx`update statuses set approved_at = now() where id = ${statuses.home}`;
    await tx`delete from seats where forum = 'kmk'`;
    expect(await refused(tx, person("secretariat"), ask(`app.send_agenda_item('${statuses.home}')`))).toBe(
      "noCultureHead",
    );
    expect(await refused(tx, person("kmp"), ask(`app.send_agenda_item('${statuses.home}')`))).toBe("42501");
  });
});

describe("the clock", () => {
  onStage("asks each culture head once in December for the coming year's dates", async (tx) => {
    await nextYear(tx);
    const asked = () => tx`select from mails where kind = 'dates_wanted' and municipality_code = ${towns.home}`;
    await itIs(tx, "2090-11-30");
    await call(tx, "worker", ask("app.ask_for_dates()"));
    expect(await asked()).toHaveLength(0);
    await itIs(tx, "2090-12-01");
    await call(tx, "worker", ask("app.ask_for_dates()"));
    await call(tx, "worker", ask("app.ask_for_dates()"));
    expect(await asked()).toHaveLength(1);
  });

  onStage("tells the secretariat of new drafts, once a day", async (tx) => {
    await call(tx, "worker", ask("app.mail_drafts()"));
    await call(tx, "worker", ask("app.mail_drafts()"));
    const told = await tx`select from mails where kind = 'status_digest' and address = 'secretariat@stage.example'`;
    expect(told).toHaveLength(1);
  });
});

describe("a municipality outside", () => {
  onStage("reads the approved text about itself from when it is shared until it is taken back", async (tx) => {
    const read = "select id::text as it from statuses";
    const share = `update statuses set shared_at = now() where id = '${statuses.guest}'`;
    expect(await reads(tx, person("guest"), read)).not.toContain(statuses.guest);
    expect(await writes(tx, person("guest"), share)).toBe(0);
    expect(await writes(tx, person("secretariat"), share)).toBe(1);
    expect(await reads(tx, person("guest"), read)).toContain(statuses.guest);
    expect(await reads(tx, person("neighbour"), read)).not.toContain(statuses.guest);
    await tx`update statuses set withdrawn_at = now() where id = ${statuses.guest}`;
    expect(await reads(tx, person("guest"), read)).not.toContain(statuses.guest);
  });
});
