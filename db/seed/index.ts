import { getTableName, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import {
  activities,
  datasets,
  demos,
  grants,
  interests,
  invitations,
  meetings,
  municipalities,
  papers,
  people,
  stories,
} from "../schema";
import { writeAgreements } from "./agreements";
import { calendarFrom } from "./calendar";
import { writeDatasets } from "./datasets";
import { writeDemo } from "./demo";
import { writeEfforts } from "./efforts";
import { writeMeasures } from "./measures";
import { writeMunicipalities } from "./municipalities";
import { demo } from "./people";
import { writeSecretary } from "./secretary";
import { writeSettings } from "./settings";
import { writeConsentText } from "./subscriptions";
import type { Writer } from "./writer";

const owner = postgres(process.env.DATABASE_OWNER_URL ?? "", { max: 1, onnotice() {} });
await drizzle(owner, { casing: "snake_case" }).transaction(seed);
const counted = [
  ...[municipalities, people, meetings, papers, datasets, invitations, grants, interests],
  ...[activities, stories],
] as const;
const db = drizzle(owner);
const counts = await Promise.all(counted.map(async (table) => `${await db.$count(table)} ${getTableName(table)}`));
const shown = Object.values(demo).filter((address) => address !== demo.deactivated);
const faces = await db.execute<{ name: string; title: string; municipality: string | null }>(sql`
  select p.name, p.title, m.name as municipality from people p join emails e on e.person_id = p.id
    left join municipalities m on m.code = p.municipality_code
  where e.address in ${shown} and app.is_demo() order by array_position(array[${sql.join(
    shown.map((a) => sql`${a}`),
    sql`, `,
  )}], e.address)`);
await owner.end();
console.log(`Seeded: ${counts.join(", ")}`);
for (const { name, title, municipality } of faces)
  console.log(`  ${[name, title, municipality].filter(Boolean).join(", ")}`);

async function seed(tx: Writer) {
  await tx.execute(sql`select pg_advisory_xact_lock(7042)`);
  await writeMunicipalities(tx);
  await writeAgreements(tx);
  await writeEfforts(tx);
  await writeDatasets(tx);
  await writeMeasures(tx);
  await writeSettings(tx);
  await writeConsentText(tx);
  await setDemo(tx, process.env.DEMO === "1");
  await writeSecretary(tx, process.env.FIRST_SECRETARY);
}

/** The demo is written once; the demo's mailbox and sign-in follow the setting at every start. */
async function setDemo(tx: Writer, on: boolean) {
  if (!on) {
    await tx.delete(demos);
    await tx.execute(sql`delete from demo_mails`);
    return;
  }
  if ((await tx.select().from(demos)).length === 0) await tx.insert(demos).values({});
  if (await tx.$count(people, sql`example`)) return;
  const [day] = await tx.execute<{ today: string }>(sql`select app.today()::text as today`);
  await writeDemo(tx, calendarFrom(day!.today));
}
