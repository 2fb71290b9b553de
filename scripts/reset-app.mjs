// npm run reset-app name@kommune.dk: for the last of the secretariat who lost phone and recovery codes.
import postgres from "postgres";
import { finish, main } from "./processes.mjs";

await main(async () => {
  const address = process.argv[2]?.toLowerCase() ?? "";
  const owner = postgres(process.env.DATABASE_OWNER_URL, { max: 1, onnotice: () => {} });
  const taken = await owner.begin(async (sql) => {
    const [app] = await sql`delete from second_factors f using emails e
      where e.person_id = f.person_id and e.address = ${address} and f.proved_at is not null returning f.person_id`;
    const [passkey] = await sql`delete from passkeys k using emails e
      where e.person_id = k.person_id and e.address = ${address} returning k.person_id`;
    const person = (app ?? passkey)?.person_id;
    if (person) await sql`delete from sessions where person_id = ${person}`;
    return person;
  });
  await owner.end();
  console.log(
    taken ? `${address} signs in with the mail alone and is told so.` : `${address} has neither app nor passkey.`,
  );
  await finish(taken ? 0 : 1);
});
