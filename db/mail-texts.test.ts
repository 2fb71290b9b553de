import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { playing, refused, type Tx, writes } from "./rehearsal";

const write = (number: number, by: string, words = "'Subject', 'Text', ''") =>
  `insert into mail_texts (kind, locale, number, subject, text, note, written_by) values ('poll_closed', 'en', ${number}, ${words}, '${by}')`;
const read = (tx: Tx, viewer: Parameters<typeof playing>[1]) =>
  playing(tx, viewer, (as) => as`select from mail_texts where kind = 'poll_closed' and number = 900`);

describe("the text of a mail", () => {
  onStage("is written by the secretariat in its own name, and by nobody else", async (tx) => {
    for (const role of ["kmp", "kmk", "project", "guest"] as const)
      expect(await refused(tx, person(role), write(901, cast[role]))).toBe("42501");
    expect(await refused(tx, null, write(901, cast.secretariat))).toBe("42501");
    expect(await refused(tx, "worker", write(901, cast.secretariat))).toBe("42501");
    expect(await refused(tx, person("secretariat"), write(901, cast.kmp))).toBe("42501");
    expect(await refused(tx, person("secretariat", "240"), write(901, cast.secretariat))).toBe("42501");
    expect(await writes(tx, person("secretariat"), write(901, cast.secretariat))).toBe(1);
  });

  onStage("is read by the secretariat and the worker alone", async (tx) => {
    expect(await read(tx, person("secretariat"))).toHaveLength(1);
    expect(await read(tx, "worker")).toHaveLength(1);
    for (const role of ["kmp", "kmk", "project", "guest"] as const)
      expect(await read(tx, person(role))).toHaveLength(0);
    expect(await read(tx, null)).toHaveLength(0);
  });

  onStage("is never rewritten, and two cannot write the same version", async (tx) => {
    for (const change of ["update mail_texts set text = 'x'", "delete from mail_texts"])
      for (const who of [person("secretariat"), "worker"] as const)
        expect(await refused(tx, who, change)).toBe("42501");
    await writes(tx, person("secretariat"), write(901, cast.secretariat));
    expect(await refused(tx, person("secretariat"), write(901, cast.secretariat))).toBe("23505");
  });

  onStage("is whole, or the standard one; a subject is one line", async (tx) => {
    const secretary = person("secretariat");
    expect(await writes(tx, secretary, write(901, cast.secretariat, "null, null, null"))).toBe(1);
    for (const words of ["'S', null, null", "null, 'T', ''", "'', 'T', ''", "'S', '', ''", "E'S\\nBcc: x', 'T', ''"])
      expect(await refused(tx, secretary, write(902, cast.secretariat, words)), words).toBe("23514");
  });

  onStage("stands in the log", async (tx) => {
    await writes(tx, person("secretariat"), write(901, cast.secretariat));
    const entries =
      await tx`select from audit_entries where action = 'mail_texts.created' and after ->> 'number' = '901'`;
    expect(entries).toHaveLength(1);
  });
});

describe("the portal's name and address", () => {
  const name = "insert into settings values ('name', 'Evil') on conflict (key) do update set value = excluded.value";
  const fresh = async (tx: Tx, minutes: number) => {
    const [row] = await tx`insert into sessions (person_id, token_hash, proved_at)
      values (${cast.secretariat}, sha256(gen_random_uuid()::text::bytea), now() - make_interval(mins => ${minutes})) returning id`;
    return { id: cast.secretariat, sessionId: String(row?.id) };
  };

  onStage("are the secretariat's after a fresh proof, other settings without", async (tx) => {
    const stale = await fresh(tx, 16);
    expect(await refused(tx, stale, name)).toBe("42501");
    expect(await refused(tx, stale, name.replace("'name'", "'contact_address'"))).toBe("42501");
    expect(await writes(tx, stale, name.replace("'name'", "'contact_phone'"))).toBe(1);
    expect(await writes(tx, await fresh(tx, 1), name)).toBe(1);
    expect(await refused(tx, person("kmp"), name.replace("'name'", "'logo'"))).toBe("42501");
  });
});

describe("the file of the logo", () => {
  onStage("is seen by everybody while it is the logo, and by nobody but who added it afterwards", async (tx) => {
    const [file] =
      await tx`insert into files (key, name, content_type, bytes) values (gen_random_uuid(), 'logo.webp', 'image/webp', 1) returning id`;
    const seen = async (viewer: Parameters<typeof playing>[1]) =>
      (await playing(tx, viewer, (as) => as`select from files where id = ${file?.id}`)).length;
    expect([await seen(null), await seen(person("guest")), await seen(person("kmp"))]).toEqual([0, 0, 0]);
    await tx`insert into settings values ('logo', ${file?.id}) on conflict (key) do update set value = excluded.value`;
    expect([await seen(null), await seen(person("guest")), await seen(person("kmp"))]).toEqual([1, 1, 1]);
    await tx`update settings set value = '' where key = 'logo'`;
    expect([await seen(null), await seen(person("kmp"))]).toEqual([0, 0]);
  });
});
