import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { key } from "./cast-keys";
import { asLogin, escaped } from "./fresh-door";
import { owner } from "./rehearsal";

/** Twenty people who see themselves and nobody else, one of the secretariat, and a login like the web's that is theirs alone. */
export function gather(block: number) {
  const who = (n: number) => ({ id: key(block, n % 20) });
  const secretary = { id: key(block, 99) };
  const people = Array.from({ length: 20 }, (_, n) => ({ ...who(n), name: `Door ${n}` }));
  const ids = [...people, secretary].map(({ id }) => id);
  const login = `${new URL(process.env.DATABASE_URL ?? "").pathname.slice(1)}_${block}`;

  const clear = async () => {
    await owner`delete from people where id in ${owner(ids)}`;
    await owner`delete from audit_entries where about_person_id in ${owner(ids)} or person_id in ${owner(ids)}`;
    const [role] = await owner`select from pg_roles where rolname = ${login}`;
    if (role) await owner.unsafe(`drop role "${login}"`);
  };

  beforeAll(async () => {
    await clear();
    await owner.unsafe(`create role "${login}" login noinherit password 'pw'; grant app_user, app_anon to "${login}"`);
    await owner`insert into people ${owner(people)}`;
    await owner`insert into people (id, name) values (${secretary.id}, 'Door S')`;
    await owner`insert into seats (person_id, forum, from_on) values (${secretary.id}, 'secretariat', '2020-01-01')`;
    const addresses = people.map(({ id }, n) => ({ person_id: id, address: `door${n}.${block}@stage.example` }));
    await owner`insert into emails ${owner(addresses)}`;
  });
  afterEach(() => expect(escaped).toEqual([]));
  afterAll(clear);

  return { who, secretary, login, url: asLogin(process.env.DATABASE_URL, login, "pw") };
}

export const nameOf = async ({ id }: { id: string }) =>
  (await owner<{ name: string }[]>`select name from people where id = ${id}`)[0]?.name;
