import { describe, expect } from "vitest";
import { items, meetings, onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, playing, refused, type Tx, writes } from "./rehearsal";

type Told = { kind: string; address: string; sequence: string; startsAt: string; items: string };
const told = (tx: Tx) =>
  tx<
    Told[]
  >`select kind, address, data ->> 'sequence' as sequence, data ->> 'startsAt' as "startsAt", data ->> 'items' as items
    from mails where data ->> 'meeting' = ${meetings.kmp} order by kind, address`;
const change = (set: string) => `update meetings set ${set} where id = '${meetings.kmp}'`;
const secretariat = person("secretariat");

describe("a meeting's mails", () => {
  onStage(
    "go to the forum and to guests it is open for, each once, and a guest of one item gets its time",
    async (tx) => {
      await tx`delete from seats where forum = 'kmp' and person_id <> ${cast.kmp}`;
      await tx`update seats set until_on = null where person_id = ${cast.kmp}`;
      await tx`update agenda_items set number = number + 3 where id = ${items.kmpOpen}`;
      await writes(tx, secretariat, change("called_at = now()"));
      await writes(tx, secretariat, change("called_at = now() + interval '1 second'"));
      const sent = await told(tx);
      expect(sent.map(({ address }) => address)).toEqual(["guest@stage.example", "kmp@stage.example"]);
      const [guest, member] = sent;
      expect(guest?.items).toBe("kmpOpen");
      expect(member?.items).toBe("");
      const [gap] =
        await tx`select extract(epoch from ${guest!.startsAt}::timestamptz - ${member!.startsAt}::timestamptz) / 60 as minutes`;
      expect(Number(gap?.minutes)).toBe(20);
    },
  );

  onStage(
    "tell calendars of every change with a rising number, and of nothing when only an answer changed",
    async (tx) => {
      await tx`update seats set until_on = null where person_id = ${cast.kmp}`;
      await writes(tx, secretariat, change("place = 'Elsewhere'"));
      expect(await told(tx)).toHaveLength(0);
      await writes(tx, secretariat, change("called_at = now()"));
      await writes(tx, person("kmp"), `update attendances set answer = 'no' where person_id = '${cast.kmp}'`);
      await writes(
        tx,
        secretariat,
        change("starts_at = starts_at + interval '1 day', ends_at = ends_at + interval '1 day'"),
      );
      expect(await tx`select from attendances where meeting_id = ${meetings.kmp}`).toHaveLength(0);
      await writes(tx, secretariat, change("cancelled_at = now(), cancel_reason = 'storm'"));
      const sent = (await told(tx)).filter(({ address }) => address.startsWith("kmp@"));
      expect(sent.map(({ kind, sequence }) => `${kind} ${sequence}`)).toEqual([
        "meeting_called 1",
        "meeting_cancelled 3",
        "meeting_changed 2",
      ]);
    },
  );
});

describe("calendars of a meeting that was called", () => {
  const keep = (tx: Tx) => call(tx, "worker", "select app.keep_calendars() as it");
  const callIt = change(
    "called_at = now(), starts_at = now() + interval '30 days', ends_at = now() + interval '31 days'",
  );
  const ofGuest = async (tx: Tx) =>
    (await told(tx))
      .filter(({ address }) => address.startsWith("guest@"))
      .map(({ kind, sequence }) => `${kind} ${sequence}`);

  onStage(
    "get a guest's new time when the items before theirs change, once, and nothing when nothing did",
    async (tx) => {
      await writes(tx, secretariat, callIt);
      await keep(tx);
      expect(await ofGuest(tx)).toEqual(["meeting_called 1"]);
      await writes(tx, secretariat, `update agenda_items set minutes = minutes + 5 where id = '${items.kmpOpen}'`);
      await keep(tx);
      await keep(tx);
      expect(await ofGuest(tx)).toEqual(["meeting_called 1", "meeting_changed 2"]);
    },
  );

  onStage(
    "let go of a guest whose item is withdrawn or whose access is taken back, and call them anew when it is given again",
    async (tx) => {
      await writes(tx, secretariat, callIt);
      await tx`update agenda_items set withdrawn_at = now() where id = ${items.kmpOpen}`;
      await keep(tx);
      expect(await ofGuest(tx)).toEqual(["meeting_called 1", "meeting_left 2"]);
      await tx`update agenda_items set withdrawn_at = null where id = ${items.kmpOpen}`;
      await keep(tx);
      await tx`update grants set revoked_at = now() where subject_id = ${items.kmpOpen}`;
      await keep(tx);
      expect(await ofGuest(tx)).toEqual(["meeting_called 1", "meeting_called 3", "meeting_left 2", "meeting_left 4"]);
    },
  );

  onStage(
    "let go of somebody whose seat has ended, and tell a guest who was let go nothing of its calling off",
    async (tx) => {
      await tx`update seats set until_on = null where person_id = ${cast.kmp}`;
      await writes(tx, secretariat, callIt);
      await tx`update seats set from_on = app.today() - 9, until_on = app.today() - 1 where person_id = ${cast.kmp}`;
      await tx`update grants set revoked_at = now() where subject_id = ${items.kmpOpen}`;
      await keep(tx);
      await writes(tx, secretariat, change("cancelled_at = now(), cancel_reason = 'storm'"));
      const kinds = (await told(tx)).filter(({ address }) => /^(kmp|guest)@/.test(address)).map(({ kind }) => kind);
      expect(kinds).toEqual(["meeting_called", "meeting_called", "meeting_left", "meeting_left"]);
    },
  );
});

describe("who is asked to a meeting", () => {
  const asked = (tx: Tx, who: Parameters<typeof call>[1]) =>
    call(
      tx,
      who,
      `select coalesce(array_agg(person_id::text), '{}') as it from app.meeting_asked('${meetings.kmp}')`,
    ) as Promise<string[]>;

  onStage(
    "is known to its forum, its host and the secretariat, guests who have not answered too; a guest knows of themselves alone",
    async (tx) => {
      await tx`update seats set until_on = null where person_id in (${cast.kmp}, ${cast.kmk})`;
      for (const who of ["kmp", "secretariat"] as const)
        expect(await asked(tx, person(who))).toEqual(expect.arrayContaining([cast.kmp, cast.guest]));
      expect(await asked(tx, person("guest"))).toEqual([cast.guest]);
      expect(await asked(tx, person("kmk"))).toEqual([]);
      await tx`update meetings set host_municipality_code = (select municipality_code from people where id = ${cast.kmk}) where id = ${meetings.kmp}`;
      expect(await asked(tx, person("kmk"))).toEqual(expect.arrayContaining([cast.kmp, cast.guest]));
      await tx`update meetings set host_municipality_code = (select municipality_code from people where id = ${cast.guest}) where id = ${meetings.kmp}`;
      expect(await asked(tx, person("guest"))).toEqual([cast.guest]);
    },
  );
});

describe("an agenda", () => {
  onStage("is the secretariat's to write, and sent items stay", async (tx) => {
    const write = `update agenda_items set title = 'x' where id = '${items.kmpOpen}'`;
    for (const role of ["kmp", "kmk", "guest", "project"] as const)
      expect(await writes(tx, person(role), write)).toBe(0);
    const remove = (id: string) => `delete from agenda_items where id = '${id}'`;
    expect(await writes(tx, secretariat, remove(items.kmpMembers))).toBe(1);
    expect(await writes(tx, secretariat, remove(items.kmpOpen))).toBe(0); // a guest has been given it
    await writes(tx, secretariat, change("agenda_sent_at = now()"));
    expect(await writes(tx, secretariat, remove(items.kmpClosed))).toBe(0);
    expect(await writes(tx, secretariat, `delete from meetings where id = '${meetings.kmp}'`)).toBe(0);
  });

  onStage("changes its order in one statement", async (tx) => {
    const turn = `update agenda_items set number = 4 - number where meeting_id = '${meetings.kmp}'`;
    expect(await writes(tx, secretariat, turn)).toBe(3);
  });

  onStage("takes suggestions from its forum until the deadline, and nobody else's", async (tx) => {
    const suggest = (who: string, meeting: string) =>
      `insert into item_suggestions (meeting_id, person_id, title, kind, body, minutes) values ('${meeting}', '${who}', 't', 'decision', '', 5)`;
    expect(await writes(tx, person("kmp"), suggest(cast.kmp, meetings.kmp))).toBe(1);
    expect(await refused(tx, person("kmp"), suggest(cast.kmk, meetings.kmp))).toBe("42501");
    for (const role of ["kmk", "guest", "secretariat"] as const)
      expect(await refused(tx, person(role), suggest(cast[role], meetings.kmp))).toBe("42501");
    await tx.unsafe(change("items_by = app.today() - 1"));
    expect(await refused(tx, person("kmp"), suggest(cast.kmp, meetings.kmp))).toBe("42501");
    const accept = `update item_suggestions set outcome = 'accepted' where meeting_id = '${meetings.kmp}'`;
    expect(await writes(tx, person("kmp"), accept)).toBe(0);
    expect(await writes(tx, secretariat, accept)).toBe(2);
  });
});

describe("where an item was before", () => {
  onStage("is told to whoever sees it now: a guest not of members' items, and nobody of closed ones", async (tx) => {
    const from = (id: string) => tx`update agenda_items set forwarded_from = ${id} where id = ${items.kmpOpen}`;
    const history = (role: "kmp" | "guest" | "kmk" | "neighbour") =>
      call(tx, person(role), `select count(*)::int as it from app.item_history('${items.kmpOpen}')`);
    await from(items.pastOpen);
    expect([await history("kmp"), await history("guest"), await history("kmk"), await history("neighbour")]).toEqual([
      1, 1, 0, 0,
    ]);
    await from(items.kmkMembers);
    expect([await history("kmp"), await history("guest")]).toEqual([1, 0]);
    await from(items.kmkClosed);
    expect(await history("kmp")).toBe(0);
  });
});

describe("minutes", () => {
  onStage("are read by whoever saw the item, when they have been sent", async (tx) => {
    const decisions = async (role: "kmk" | "neighbour" | "guest") => {
      const seen = await playing(
        tx,
        person(role),
        (as) => as`select words from item_decisions where words in ('sent', 'draft') order by 1`,
      );
      return seen.map(({ words }) => words);
    };
    expect(await decisions("kmk")).toEqual(["sent"]);
    expect(await decisions("neighbour")).toEqual([]);
    await tx`update meetings set minutes_sent_at = now() where id = ${meetings.kmk}`;
    expect(await decisions("kmk")).toEqual(["draft", "sent"]);
    expect(await decisions("neighbour")).toEqual(["draft"]);
    expect(await decisions("guest")).toEqual([]);
  });

  onStage("are written by the secretariat; whoever promised something says that it is done", async (tx) => {
    const decide = `insert into item_decisions (item_id, words) values ('${items.kmkMembers}', 'x')`;
    for (const role of ["kmk", "guest"] as const) expect(await refused(tx, person(role), decide)).toBe("42501");
    expect(await writes(tx, secretariat, decide)).toBe(1);
    const done = "update action_points set done_at = now()";
    expect(await writes(tx, person("kmp"), done)).toBe(0);
    expect(await writes(tx, person("kmk"), done)).toBe(1);
    const there = `insert into presences values ('${meetings.kmk}', '${cast.kmp}')`;
    expect(await refused(tx, person("kmk"), there)).toBe("42501");
  });
});

describe("a note on an item", () => {
  onStage("is its writer's alone, on an item that they see", async (tx) => {
    const note = (item: string, who: string) =>
      `insert into item_notes (item_id, person_id, body) values ('${item}', '${who}', 'x')`;
    expect(await writes(tx, person("kmp"), note(items.kmpMembers, cast.kmp))).toBe(1);
    expect(await refused(tx, person("guest"), note(items.kmpMembers, cast.guest))).toBe("42501");
    expect(await refused(tx, secretariat, note(items.kmpMembers, cast.kmk))).toBe("42501");
    expect(await call(tx, secretariat, "select count(*)::int as it from item_notes")).toBe(0);
  });
});

describe("a new version of a paper", () => {
  onStage("keeps what it was readable to whoever sees the item, and is the secretariat's to add", async (tx) => {
    const add = `insert into paper_versions (paper_id, version, file_id) select '${items.kmpOpen}', 2, file_id from papers where id = '${items.kmpMembers}'`;
    expect(await refused(tx, person("kmp"), add)).toBe("42501");
    expect(await writes(tx, secretariat, add)).toBe(1);
    const file = `select count(*)::int as it from files f join paper_versions v on v.file_id = f.id where v.version = 2`;
    expect(await call(tx, person("guest"), file)).toBe(1);
    expect(await call(tx, person("neighbour"), file)).toBe(0);
  });
});
