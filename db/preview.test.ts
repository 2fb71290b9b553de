import { describe, expect } from "vitest";
import type { Viewer } from ".";
import { datasets, invitations, items, meetings, onStage, person } from "./cast";
import { conferences } from "./cast-conferences";
import { cast, running, towns } from "./cast-keys";
import { playing, reads, refused, type Tx, writes } from "./rehearsal";

const ids = (table: string) => `select id::text as it from ${table} order by 1`;
const shown = async (tx: Tx, viewer: Viewer) => ({
  meetings: await reads(tx, viewer, ids("meetings")),
  items: await reads(tx, viewer, ids("agenda_items")),
  papers: await reads(tx, viewer, "select agenda_item_id::text as it from papers order by 1"),
  datasets: await reads(tx, viewer, ids("datasets")),
  conferences: await reads(tx, viewer, ids("conferences")),
});
const nothing = { meetings: [], items: [], papers: [], datasets: [datasets.open], conferences: [conferences.open] };
const draft = {
  meetings: [meetings.kmk],
  items: [items.kmkOpen],
  papers: [items.kmkOpen],
  datasets: [datasets.shared, datasets.open],
  conferences: [conferences.open],
};

describe("seeing as a guest", () => {
  onStage("shows the inviter no more than the invitation opens, whatever else the municipality has", async (tx) => {
    await tx`insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by)
      values (${towns.neighbour}, 'meeting', ${meetings.kmp}, app.today(), app.today(), ${cast.secretariat})`;
    expect(await shown(tx, person("kmk", invitations.draft))).toEqual(draft);
  });

  onStage("shows the inviter nothing that is the municipality's own: wishes, grants, standing", async (tx) => {
    const as = person("kmk", invitations.draft);
    for (const table of ["access_requests", "grants"])
      expect(
        await playing(tx, as, (kmk) =>
          kmk.unsafe(`select from ${table} where municipality_code = '${towns.neighbour}'`),
        ),
      ).toHaveLength(0);
    const standings = await playing(
      tx,
      as,
      (kmk) => kmk`select from memberships where municipality_code = ${towns.neighbour}`,
    );
    expect(standings).toHaveLength(0);
  });

  onStage("shows the secretariat what the municipality has and what the invitation adds", async (tx) => {
    const both = await shown(tx, person("secretariat", invitations.sent));
    expect(both.items).toEqual([items.kmpOpen]);
    expect(both.datasets).toEqual([datasets.shared, datasets.open]);
    expect((await shown(tx, person("secretariat", towns.neighbour))).items).toEqual([items.kmkOpen]);
  });

  onStage(
    "is for the inviter and the secretariat: to others an invitation or a municipality opens nothing",
    async (tx) => {
      for (const role of ["kmp", "project", "guest", "neighbour", "deactivated"] as const)
        expect(await shown(tx, person(role, invitations.draft))).toEqual(nothing);
      for (const role of ["kmp", "kmk", "guest", "left"] as const)
        expect(await shown(tx, person(role, towns.neighbour))).toEqual(nothing);
      expect(await shown(tx, person("secretariat", "no-such-thing"))).toEqual(nothing);
    },
  );

  onStage("ends with the inviter's seat", async (tx) => {
    expect(await shown(tx, person("left", invitations.past))).toEqual(nothing);
    await tx`update memberships set standing = 'left' where municipality_code = ${towns.home} and agreement_id = ${running}`;
    expect(await shown(tx, person("kmk", invitations.draft))).toEqual(nothing);
  });

  onStage("takes the own rights away: no seats, no writing, no steps", async (tx) => {
    const as = person("secretariat", invitations.draft);
    expect(await reads(tx, as, "select municipality_code as it from cases")).toEqual([]);
    expect(await refused(tx, as, "insert into settings values ('x', 'y')")).toBe("42501");
    expect(await writes(tx, as, "update people set name = 'x'")).toBe(0);
    expect(await refused(tx, as, `select app.approve_invitation('${invitations.draft}', 1)`)).toBe("42501");
    expect(
      await refused(tx, person("kmk", invitations.draft), `select app.submit_invitation('${invitations.draft}', 1)`),
    ).toBe("42501");
    expect(await refused(tx, person("guest", invitations.draft), "select app.leave()")).toBe("42501");
  });
});

describe("seeing as a seat", () => {
  onStage("shows the secretariat what whoever holds it sees, and nothing that is anybody's own", async (tx) => {
    for (const forum of ["kmp", "kmk"] as const) {
      const seat = person("secretariat", `${forum}-${towns.home}`);
      expect(await shown(tx, seat)).toEqual(await shown(tx, person(forum)));
      for (const own of ["item_notes", "conversations", "audit_entries"])
        expect(await playing(tx, seat, (as) => as.unsafe(`select from ${own}`)), own).toHaveLength(0);
      expect(await reads(tx, seat, "select municipality_code as it from cases")).toEqual([]);
    }
  });

  onStage("is the secretariat's alone, and needs a member's municipality", async (tx) => {
    for (const role of ["kmp", "kmk", "project", "guest", "left"] as const)
      expect(await shown(tx, person(role, `kmp-${towns.home}`)), role).toEqual(nothing);
    for (const eyes of [`kmp-${towns.neighbour}`, `secretariat-${towns.home}`, `project-${towns.home}`, "kmp-999"])
      expect(await shown(tx, person("secretariat", eyes)), eyes).toEqual(nothing);
  });

  onStage("is written in the log when it begins, and only members begin it", async (tx) => {
    const begin = (eyes: string) => `select app.see_as('${eyes}')`;
    expect(await writes(tx, person("secretariat"), begin(`kmp-${towns.home}`))).toBe(1);
    const [entry] =
      await tx`select person_id, municipality_code, subject from audit_entries where action = 'people.seen_as'`;
    expect(entry).toEqual({ person_id: cast.secretariat, municipality_code: towns.home, subject: `kmp-${towns.home}` });
    expect(await refused(tx, person("kmk"), begin(`kmp-${towns.home}`))).toBe("42501");
    expect(await refused(tx, person("guest"), begin(towns.home))).toBe("42501");
    expect(await refused(tx, person("secretariat", towns.home), begin(`kmp-${towns.home}`))).toBe("42501");
  });
});
