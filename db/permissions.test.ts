import { describe, expect } from "vitest";
import { datasets, grants, invitations, items, meetings, onStage, person, requests } from "./cast";
import { conferences } from "./cast-conferences";
import { cast, key, next, running, towns } from "./cast-keys";
import { reads, refused, writes } from "./rehearsal";

const all = (table: string, column = "id") => `select ${column}::text as it from ${table} order by 1`;

const give = (town: string, kind: string, subject: string, from = "app.today()", until = "app.today()") =>
  `insert into grants (municipality_code, kind, subject_id, from_on, until_on, given_by)
   values ('${town}', '${kind}', '${subject}', ${from}, ${until}, '${cast.secretariat}')`;

describe("a guest", () => {
  onStage(
    "cannot see a closed item, nor one for members, in a meeting that was opened or by its own grant",
    async (tx) => {
      await tx.unsafe(give(towns.guest, "meeting", meetings.kmp));
      await tx.unsafe(give(towns.guest, "agenda_item", items.kmpClosed));
      await tx.unsafe(give(towns.guest, "agenda_item", items.kmpMembers));
      expect(await reads(tx, person("guest"), all("agenda_items"))).toEqual([items.kmpOpen]);
    },
  );

  onStage("with one item sees that item, its meeting, its paper and its file only", async (tx) => {
    expect(await reads(tx, person("guest"), all("agenda_items"))).toEqual([items.kmpOpen]);
    expect(await reads(tx, person("guest"), all("meetings"))).toEqual([meetings.kmp]);
    expect(await reads(tx, person("guest"), all("papers", "agenda_item_id"))).toEqual([items.kmpOpen]);
    const [ofPaper, ofPublishedStory] = [key(9, 1), key(28, 4)];
    expect(await reads(tx, person("guest"), all("files"))).toEqual([
      ...[datasets.shared, datasets.open, ofPaper, ofPublishedStory],
      requests.asked,
    ]);
  });

  onStage("with a forum sees its meetings from the first day on, not the archive", async (tx) => {
    expect(await reads(tx, person("neighbour"), all("meetings"))).toEqual([meetings.kmk]);
    await tx`update grants set from_on = app.today() - 30 where id = ${grants.forum}`;
    expect(await reads(tx, person("neighbour"), all("meetings"))).toEqual([meetings.kmk, meetings.pastKmk]);
  });

  onStage("meets by name: colleagues, who opened something, and who presents an item that is open", async (tx) => {
    expect(await reads(tx, person("guest"), all("people"))).toEqual([cast.secretariat, cast.kmp, cast.guest]);
  });

  onStage("cannot read why access was given, and a member cannot either", async (tx) => {
    for (const role of ["guest", "kmp", "project"] as const)
      expect(await reads(tx, person(role), all("grant_reasons", "grant_id"))).toEqual([]);
  });

  onStage("cannot change the own municipality, come back after being shut out, or rename a colleague", async (tx) => {
    const move = (id: string) =>
      `update people set municipality_code = '${towns.home}', deactivated_at = null where id = '${id}'`;
    expect(await writes(tx, person("guest"), move(cast.guest))).toBe(0);
    expect(await writes(tx, person("deactivated"), move(cast.deactivated))).toBe(0);
    expect(await writes(tx, person("secretariat"), move(cast.guest))).toBe(1);
  });

  onStage("asks for more in the own name, for the own municipality, and does not answer", async (tx) => {
    const ask = (town: string, who: string, outcome = "null") =>
      `insert into access_requests (municipality_code, person_id, wish, outcome) values ('${town}', '${who}', 'w', ${outcome})`;
    expect(await writes(tx, person("guest"), ask(towns.guest, cast.guest))).toBe(1);
    expect(await refused(tx, person("guest"), ask(towns.neighbour, cast.guest))).toBe("42501");
    expect(await refused(tx, person("guest"), ask(towns.guest, cast.neighbour))).toBe("42501");
    expect(await refused(tx, person("guest"), ask(towns.guest, cast.guest, "'granted'"))).toBe("42501");
    expect(await writes(tx, person("guest"), "update access_requests set outcome = 'granted'")).toBe(0);
  });

  onStage("gets nothing for being asked: no seat, no address, no invitation of one's own", async (tx) => {
    const seat = `insert into seats (person_id, forum, from_on) values ('${cast.guest}', 'secretariat', app.today())`;
    expect(await refused(tx, person("guest"), seat)).toBe("42501");
    const invite = `insert into invitations (municipality_code, address, name, invited_by, from_on, until_on)
      values ('${towns.guest}', 'x@stage.example', 'X', '${cast.guest}', app.today(), app.today())`;
    expect(await refused(tx, person("guest"), invite)).toBe("42501");
    expect(await writes(tx, person("guest"), `update emails set address = 'new@x.example'`)).toBe(0);
  });
});

describe("access ends by itself", () => {
  onStage("an expired grant opens nothing from that moment, and a coming one nothing before", async (tx) => {
    const seen = () => reads(tx, person("guest"), all("agenda_items"));
    expect(await seen()).toEqual([items.kmpOpen]);
    await tx`update grants set from_on = app.today() - 1, until_on = app.today() - 1 where id = ${grants.item}`;
    expect(await seen()).toEqual([]);
    await tx`update grants set from_on = app.today() + 1, until_on = app.today() + 1 where id = ${grants.item}`;
    expect(await seen()).toEqual([]);
  });

  onStage("a revoked grant opens nothing, whatever its days", async (tx) => {
    const revoke = `update grants set revoked_at = now(), revoked_by = '${cast.secretariat}' where id = '${grants.dataset}'`;
    expect(await writes(tx, person("secretariat"), revoke)).toBe(1);
    expect(await reads(tx, person("guest"), all("datasets"))).toEqual([datasets.open]);
    expect(await reads(tx, person("guest"), all("indicators"))).toEqual([datasets.open]);
    expect(await reads(tx, person("guest"), all("figures", "indicator_id"))).toEqual([datasets.open]);
  });

  onStage("a seat counts from its first day to its last", async (tx) => {
    const seen = () => reads(tx, person("kmp"), all("meetings"));
    expect(await seen()).toEqual([meetings.kmp]);
    await tx`update seats set from_on = app.today() - 9, until_on = app.today() - 1 where person_id = ${cast.kmp}`;
    expect(await seen()).toEqual([]);
    await tx`update seats set from_on = app.today() + 1, until_on = null where person_id = ${cast.kmp}`;
    expect(await seen()).toEqual([]);
  });

  onStage("a seat in a municipality that left counts no more, one that has committed itself counts", async (tx) => {
    await tx`update memberships set standing = 'left' where municipality_code = ${towns.home} and agreement_id = ${running}`;
    expect(await reads(tx, person("kmp"), all("meetings"))).toEqual([]);
    expect(await reads(tx, person("kmk"), all("people"))).toEqual([cast.kmp, cast.kmk]);
    await tx`update memberships set standing = 'committed' where municipality_code = ${towns.home} and agreement_id = ${running}`;
    expect(await reads(tx, person("kmp"), all("meetings"))).toEqual([meetings.kmp]);
    await tx`update agreements set ends_on = app.today() - 1 where id = ${running}`;
    await tx`update agreements set starts_on = app.today() where id = ${next}`;
    expect(await reads(tx, person("kmp"), all("meetings"))).toEqual([]);
  });

  onStage("a person who is shut out sees nothing that a seat or a grant opened", async (tx) => {
    await tx`update people set deactivated_at = now() where id in ${tx([cast.guest, cast.kmp, cast.secretariat])}`;
    for (const role of ["guest", "kmp", "secretariat"] as const)
      expect(await reads(tx, person(role), all("agenda_items"))).toEqual([]);
  });
});

describe("a member", () => {
  onStage("of KMK cannot see KMP's meetings, nor the other way round", async (tx) => {
    expect(await reads(tx, person("kmk"), all("meetings"))).toEqual([meetings.kmk, meetings.pastKmk]);
    expect(await reads(tx, person("kmp"), all("meetings"))).toEqual([meetings.kmp]);
  });

  onStage("who leads a project sees no cases, no meetings and no grants", async (tx) => {
    for (const [table, column] of [
      ["cases", "responsible_id"],
      ["case_notes"],
      ["meetings"],
      ["grants"],
      ["interests"],
      ["mails"],
    ] as const)
      expect(await reads(tx, person("project"), all(table, column))).toEqual([]);
  });

  onStage(
    "cannot give, prolong, take back or delete a grant; the secretariat can, but for what is closed",
    async (tx) => {
      const grant = give(towns.guest, "dataset", datasets.shared);
      const revoke = `update grants set revoked_at = now() where id = '${grants.item}'`;
      for (const role of ["kmp", "kmk", "project", "guest"] as const) {
        expect(await refused(tx, person(role), grant)).toBe("42501");
        expect(await writes(tx, person(role), revoke)).toBe(0);
        expect(await writes(tx, person(role), "delete from grants")).toBe(0);
      }
      expect(await writes(tx, person("secretariat"), grant)).toBe(1);
      expect(await writes(tx, person("secretariat"), revoke)).toBe(1);
      expect(await writes(tx, person("secretariat"), `delete from grants where id = '${grants.item}'`)).toBe(0);
      expect(await refused(tx, person("secretariat"), give(towns.guest, "agenda_item", items.kmpClosed))).toBe("42501");
      expect(await refused(tx, person("secretariat"), give(towns.guest, "dataset", datasets.inner))).toBe("42501");
      expect(await refused(tx, person("secretariat"), give(towns.guest, "conference", datasets.inner))).toBe("42501");
    },
  );

  onStage("opens only what they see, and nobody opens a closed item", async (tx) => {
    const item = (invitation: string, kind: string, subject: string) =>
      `insert into invitation_items (invitation_id, kind, subject_id) values ('${invitation}', '${kind}', '${subject}')`;
    expect(await writes(tx, person("kmk"), item(invitations.draft, "conference", conferences.inner))).toBe(1);
    for (const [kind, subject] of [
      ["meeting", meetings.kmp],
      ["agenda_item", items.kmpOpen],
      ["agenda_item", items.kmkClosed],
      ["agenda_item", items.kmkMembers],
    ] as const)
      expect(await refused(tx, person("kmk"), item(invitations.draft, kind, subject))).toBe("42501");
    for (const subject of [items.kmkClosed, items.kmpMembers])
      expect(await refused(tx, person("secretariat"), item(invitations.draft, "agenda_item", subject))).toBe("42501");
    expect(await refused(tx, person("kmk"), item(invitations.sent, "dataset", datasets.shared))).toBe("42501");
    expect(await refused(tx, person("kmp"), item(invitations.sent, "dataset", datasets.shared))).toBe("42501");
  });
});
