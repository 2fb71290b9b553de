import { describe, expect } from "vitest";
import { meetings, onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, refused, writes } from "./rehearsal";

const answer = (who: string, meeting: string) =>
  `insert into attendances (meeting_id, person_id, answer) values ('${meeting}', '${who}', 'online')`;

describe("an answer to a meeting", () => {
  onStage("is one's own, for a meeting that one may see and that has not ended", async (tx) => {
    await tx`delete from attendances`;
    expect(await writes(tx, person("kmp"), answer(cast.kmp, meetings.kmp))).toBe(1);
    expect(await writes(tx, person("guest"), answer(cast.guest, meetings.kmp))).toBe(1);
    expect(await refused(tx, person("kmp"), answer(cast.guest, meetings.kmp))).toBe("42501");
    expect(await refused(tx, person("secretariat"), answer(cast.kmk, meetings.kmk))).toBe("42501");
    for (const role of ["kmk", "project", "revoked", "expired"] as const)
      expect(await refused(tx, person(role), answer(cast[role], meetings.kmp))).toBe("42501");
    expect(await refused(tx, person("kmk"), answer(cast.kmk, meetings.pastKmk))).toBe("42501");
  });

  onStage("is changed by its own person alone, and seen by the forum, not by other guests", async (tx) => {
    const change = `update attendances set answer = 'no' where person_id = '${cast.kmp}'`;
    for (const role of ["secretariat", "kmk", "guest"] as const) expect(await writes(tx, person(role), change)).toBe(0);
    expect(await writes(tx, person("kmp"), change)).toBe(1);
    const others = `select count(*)::int as it from attendances where person_id <> app.viewer_id() and meeting_id = '${meetings.kmp}'`;
    expect(await call(tx, person("kmp"), others)).toBe(1);
    expect(await call(tx, person("guest"), others)).toBe(0);
    expect(await call(tx, person("neighbour"), others)).toBe(0);
  });
});

describe("a calendar address", () => {
  onStage("is its own person's to make, leads to them while they are active, and to nobody else", async (tx) => {
    const behind = (secret: string) => `select app.calendar_person(sha256('${secret}')) as it`;
    expect(await call(tx, null, behind("kmp"))).toBe(cast.kmp);
    expect(await call(tx, null, behind("deactivated"))).toBeNull();
    expect(await call(tx, null, behind("unknown"))).toBeNull();
    const make = `insert into calendar_feeds (person_id, token_hash) values ('${cast.kmk}', sha256('x'))`;
    expect(await refused(tx, person("kmp"), make)).toBe("42501");
    expect(await refused(tx, person("secretariat"), make)).toBe("42501");
    expect(await writes(tx, person("kmk"), make)).toBe(1);
    expect(await writes(tx, person("kmk"), `delete from calendar_feeds where person_id = '${cast.kmp}'`)).toBe(0);
  });
});
