import { expect } from "vitest";
import { onStage } from "./cast";
import { cast } from "./cast-keys";
import { playing } from "./rehearsal";

onStage("a stranger finds those who opened how they are reached, while they have a seat", async (tx) => {
  const found = () => playing(tx, null, (as) => as<{ id: string }[]>`select id from app.open_contacts()`);
  const staged = async () =>
    (await found()).map(({ id }) => id).filter((id) => Object.values<string>(cast).includes(id));
  expect(await staged()).toEqual([]);
  await tx`insert into profiles (person_id, opened_at) values (${cast.kmk}, now()), (${cast.guest}, now())
    on conflict (person_id) do update set opened_at = now()`;
  expect(await staged()).toEqual([cast.kmk]);
  await tx`update profiles set opened_at = null where person_id = ${cast.kmk}`;
  expect(await staged()).toEqual([]);
});
