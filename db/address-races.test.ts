import { afterAll, expect, test } from "vitest";
import { key } from "./cast-keys";
import { owner } from "./rehearsal";

/** What is done here is really done, and cleared away after. */
const id = key(92, 1);
const at = "%racer@track.example";
const clear = async () => {
  await owner`delete from pgboss.job where data ->> 'id' in (select id::text from mails where address like ${at})`;
  await owner`delete from mails where address like ${at}`;
  await owner`delete from people where id = ${id}`;
  await owner`delete from audit_entries where about_person_id = ${id}`;
};
afterAll(clear);

test("a yes from both mailboxes at the same time, each pressed twice, changes the address once", async () => {
  await clear();
  await owner`insert into people (id, name) values (${id}, 'Racer')`;
  for (let n = 0; n < 10; n++) {
    await owner`delete from mails where address like ${at}`;
    await owner`insert into emails values (${id}, 'racer@track.example') on conflict (person_id) do update set address = excluded.address`;
    await owner`delete from mails where address like ${at}`;
    await owner`insert into address_changes (person_id, address, expires_at, new_hash, old_hash)
      values (${id}, 'new.racer@track.example', now() + interval '1 hour', sha256('race new'), sha256('race old'))
      on conflict (person_id) do update set new_at = null, old_at = null, outcome = null`;
    const say = (side: string) => owner`select app.answer_address_change(sha256(${Buffer.from(`race ${side}`)}), true)`;
    await Promise.all([say("new"), say("old"), say("new"), say("old")]);
    const [now] = await owner`select address from emails where person_id = ${id}`;
    expect(now?.address).toBe("new.racer@track.example");
    expect(await owner`select address from mails where kind = 'address_changed' and address like ${at}`).toHaveLength(
      2,
    );
  }
});
