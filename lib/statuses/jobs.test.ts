import { describe, expect } from "vitest";
import { onStage } from "@/db/cast";
import { running, towns } from "@/db/cast-keys";
import { draftOf, type Ground, textsOf } from "./rules";

describe("the job that drafts a quarter", () => {
  onStage("drafts for every municipality of the country, once each, in far less than 20 seconds", async (tx) => {
    await tx`insert into memberships (agreement_id, municipality_code, standing, source) select ${running}, code, 'member', 'test' from municipalities
      on conflict (agreement_id, municipality_code) do update set standing = 'member'`;
    const all = await tx`select from municipalities`;
    const started = performance.now();
    for (const again of [false, true]) {
      const wanted = await tx<{ code: string; meeting: string | null; ground: Ground }[]>`
        select municipality_code as code, meeting_id as meeting, app.status_ground(municipality_code, app.today() - 90, app.today()) as ground from app.drafts_wanted(true)`;
      expect(wanted.length > 90).toBe(!again);
      for (const { code, meeting, ground } of wanted) {
        const draft = draftOf("Kulturmetropolen", ground, "2026-09-01", "2026-11-30");
        await tx`select app.keep_draft(${code}, ${meeting}, app.today() - 90, ${tx.json({ ...textsOf(draft), draft })})`;
      }
    }
    expect(performance.now() - started).toBeLessThan(20_000);
    const drafted =
      await tx`select distinct municipality_code from statuses where approved_at is null or municipality_code = ${towns.guest}`;
    expect(drafted.length).toBeGreaterThan(all.length - 15);
  });
});
