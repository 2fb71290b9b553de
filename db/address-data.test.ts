import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { cast } from "./cast-keys";
import { call, type Tx } from "./rehearsal";
import { inSession } from "./second-factor-kit";

const [mine, wanted] = ["kmp@stage.example", "new@wanted.example"];
const ask = async (tx: Tx) => call(tx, await inSession(tx, "kmp"), `select app.ask_address_change('${wanted}')`);
const move = (tx: Tx) => tx`update emails set address = ${wanted} where person_id = ${cast.kmp}`;
const reader = async (tx: Tx, address: string) =>
  (
    await tx<
      { lists: string[]; yeses: number; stopped: string | null }[]
    >`select array(select list from subscriptions l where l.subscriber_id = s.id order by 1) as lists,
      (select count(*)::int from consents c where c.subscriber_id = s.id and c.proved_at is not null) as yeses, s.stopped_for as stopped from subscribers s where s.address = ${address}`
  )[0];
const subscribe = async (tx: Tx, address: string, list: string, stopped: string | null = null) => {
  await tx`insert into subscribers (address) values (${address}) on conflict do nothing`;
  await tx`delete from subscriptions where subscriber_id = (select id from subscribers where address = ${address})`;
  await tx`delete from consents where subscriber_id = (select id from subscribers where address = ${address})`;
  await tx`update subscribers set stopped_for = ${stopped}, stopped_at = case when ${stopped !== null} then now() end where address = ${address}`;
  await tx`insert into subscriptions select id, ${list} from subscribers where address = ${address}`;
  await tx`insert into consents (subscriber_id, text_id, source, lists, proved_at)
    select s.id, t.id, 'form', array[${list}], now() from subscribers s, (select id from consent_texts order by number desc limit 1) t where s.address = ${address}`;
};

describe("the newsletter of a changed address", () => {
  onStage(
    "comes to the new one; a mailbox that was gone is forgotten, and links in the old one lead nowhere",
    async (tx) => {
      await subscribe(tx, mine, "kmp", "gone");
      const [was] =
        await tx`insert into subscription_links select sha256('link'), id from subscribers where address = ${mine} returning subscriber_id as id`;
      await move(tx);
      expect(await reader(tx, wanted)).toEqual({ lists: ["kmp"], yeses: 1, stopped: null });
      expect(await reader(tx, mine)).toBeUndefined();
      expect(await call(tx, null, "select app.subscription_behind(sha256('link')) as it")).toBeNull();
      expect(await tx`select from subscribers where id = ${was?.id}`).toHaveLength(0);
    },
  );

  onStage("is one with what the new address reads already", async (tx) => {
    await subscribe(tx, mine, "kmp");
    await subscribe(tx, wanted, "public");
    await move(tx);
    expect(await reader(tx, wanted)).toEqual({ lists: ["kmp", "public"], yeses: 2, stopped: null });
    expect(await reader(tx, mine)).toBeUndefined();
  });

  onStage("stays stopped where either of them has called us spam", async (tx) => {
    await subscribe(tx, mine, "kmp", "complaint");
    await subscribe(tx, wanted, "public");
    await move(tx);
    expect((await reader(tx, wanted))?.stopped).toBe("complaint");
  });
});

describe("a change that waits", () => {
  onStage("is told in the person's data, without its secrets", async (tx) => {
    await ask(tx);
    await tx`update address_changes set new_hash = sha256('new'), old_hash = sha256('old')`;
    const data = (await call(tx, person("kmp"), `select app.person_data('${cast.kmp}') as it`)) as Record<
      string,
      object[]
    >;
    expect(data.address_changes).toMatchObject([{ address: wanted }]);
    expect(JSON.stringify(data.address_changes)).not.toContain("hash");
    const other = await call(tx, person("kmk"), `select app.person_data('${cast.kmk}') as it`);
    expect(JSON.stringify(other)).not.toContain(wanted);
  });

  onStage("goes with the person who is erased, and so do mails to the address they had before", async (tx) => {
    await tx`update people set name = 'Zenobia Qvist' where id = ${cast.kmp}`;
    await tx`insert into mails (kind, address, data, sent_at) values ('story', ${mine}, '{"name": "Zenobia Qvist"}', now())`;
    await move(tx);
    await tx`insert into sessions (person_id, token_hash) values (${cast.kmp}, sha256('kmp'))`;
    await call(tx, await inSession(tx, "kmp"), "select app.ask_address_change('third@wanted.example')");
    await call(tx, person("secretariat"), `select app.erase_person('${cast.kmp}')`);
    expect(await tx`select from address_changes`).toHaveLength(0);
    expect(await tx`select address from mails where address in (${mine}, ${wanted}, 'third@wanted.example')`).toEqual(
      [],
    );
  });

  onStage("to an address whose person is erased goes too", async (tx) => {
    await call(tx, await inSession(tx, "guest"), `select app.ask_address_change('${mine}')`);
    await call(tx, person("secretariat"), `select app.erase_person('${cast.kmp}')`);
    expect(await tx`select from address_changes`).toHaveLength(0);
  });

  onStage("is kept a day after its hour", async (tx) => {
    await ask(tx);
    const kept = async (age: string) => {
      await tx`update address_changes set expires_at = now() - ${age}::interval`;
      await call(tx, "worker", "select app.retain('address_changes') as it");
      return (await tx`select from address_changes`).length;
    };
    expect([await kept("23 hours"), await kept("25 hours")]).toEqual([1, 0]);
  });

  onStage("goes when its person is made one with another row", async (tx) => {
    await ask(tx);
    await call(tx, await inSession(tx, "secretariat"), `select app.merge_people('${cast.kmk}', '${cast.kmp}')`);
    expect(await tx`select from address_changes`).toHaveLength(0);
  });
});
