import { sql } from "drizzle-orm";
import { fileStore } from "../files";
import {
  dataAnswers,
  dataRequestParties,
  dataRequests,
  datasetFiles,
  datasets,
  datasetVersions,
  files,
} from "../schema";
import { nine } from "./agreements";
import type { Calendar } from "./calendar";
import { documentOf } from "./documents";
import { codeOf } from "./municipalities";
import { demo, personId, rowOf } from "./people";
import { keyOf, numbersFrom, type Writer } from "./writer";

const csv = (rows: (string | number)[][]) => `\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}\r\n`;

/** A file on the disk and its row; a table is read by the worker when it starts. */
async function keep(tx: Writer, name: string, content: string | Uint8Array, addedBy: string, at: Date) {
  const [id, key] = [keyOf("shared file", name), keyOf("shared file on disk", name)];
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  await (await fileStore()).driver.put(key, bytes);
  const contentType = name.endsWith(".pdf") ? "application/pdf" : "text/csv";
  await tx.insert(files).values({ id, key, name, contentType, bytes: bytes.length, addedAt: at, addedBy });
  if (contentType === "text/csv") {
    await tx.execute(sql`insert into data_tables (file_id, file_key) values (${id}, ${key})`);
    await tx.execute(sql`select app.enqueue('data-table', jsonb_build_object('id', ${id}::text))`);
  }
  return id;
}

/** Loans and visits of the libraries, month by month, the same in every run. */
function libraries(towns: string[], years: number[]) {
  const number = numbersFrom(7);
  const head = ["Kommune", "År", "Måned", "Udlån", "Besøg", "Arrangementer"];
  const rows = towns.flatMap((town) => {
    const size = 4000 + number() * 14_000;
    return years.flatMap((year) =>
      Array.from({ length: 12 }, (_, month) => {
        const season = 1 + 0.25 * Math.cos(((month - 1) / 12) * 2 * Math.PI);
        const loans = Math.round(size * season * (0.9 + number() * 0.2));
        return [
          town,
          year,
          month + 1,
          loans,
          Math.round(loans * (0.7 + number() * 0.2)),
          Math.round(4 + number() * 18),
        ];
      }),
    );
  });
  return csv([head, ...rows]);
}

const analysis = (year: number) => `# Hvem kommer ikke?

## Det korte svar

Fire af ti voksne i de ni kommuner har ikke været til koncert, teater eller udstilling det seneste år. De fleste siger, at de ikke ved, hvad der foregår, ikke at de ikke har lyst.

## Hvad vi har gjort

Opdigtet eksempel: 1.800 svar indsamlet i foråret ${year}, vægtet efter alder, køn og kommune.

## Hvad det peger på

Tilbud tæt på hjemmet, en ven at følges med og en pris, man kender på forhånd, betyder mere end flere tilbud.
`;

/** Invented datasets in versions, shared by the secretariat and by a member. */
async function writeShared(tx: Writer, { year, ago }: Calendar) {
  const secretary = personId(demo.secretariat);
  const head = personId(rowOf("kmk", "Køge").address);
  const made = { example: true, source: "Eksempel: opdigtede tal" };
  const [library, report] = [keyOf("dataset", "libraries"), keyOf("dataset", "absent")];
  await tx.insert(datasets).values([
    {
      ...{ ...made, id: library, title: "Biblioteker: udlån, besøg og arrangementer" },
      description:
        "Måned for måned i de ni medlemskommuner. Besøg er tal fra tællere ved dørene; selvbetjening om natten er med.",
      ...{
        period: `${year - 2}–${year - 1}`,
        licence: "CC BY 4.0",
        contact: "Pernille Åkjær, Køge",
        visibility: "public" as const,
      },
      ...{ municipalityCodes: nine.map(codeOf), createdBy: secretary, version: 2, updatedAt: ago(9) },
    },
    {
      ...{ ...made, id: report, title: "Hvem kommer ikke?", kind: "analysis" as const },
      description: "En undersøgelse af, hvem der ikke bruger kommunernes kulturtilbud, og hvad der skulle til.",
      ...{ period: String(year), contact: "Kulturforvaltningen i Køge", visibility: "members" as const },
      ...{ municipalityCodes: nine.map(codeOf), ownerCode: codeOf("Køge"), createdBy: head, updatedAt: ago(16) },
    },
  ]);
  const versions = [
    { datasetId: library, number: 1, note: "", madeBy: secretary, madeAt: ago(190) },
    {
      datasetId: library,
      number: 2,
      note: `Tallene for ${year - 1} er kommet med.`,
      madeBy: secretary,
      madeAt: ago(9),
    },
    { datasetId: report, number: 1, note: "", madeBy: head, madeAt: ago(16) },
  ].map((version) => ({ ...version, id: keyOf("version", version.datasetId, version.number) }));
  await tx.insert(datasetVersions).values(versions);
  const hung = [
    await keep(tx, `Biblioteker ${year - 2}.csv`, libraries(nine, [year - 2]), secretary, ago(190)),
    await keep(tx, `Biblioteker ${year - 2}-${year - 1}.csv`, libraries(nine, [year - 2, year - 1]), secretary, ago(9)),
    await keep(tx, "Hvem kommer ikke.pdf", (await documentOf(analysis(year))).bytes, head, ago(16)),
  ];
  await tx.insert(datasetFiles).values(hung.map((fileId, at) => ({ fileId, versionId: versions[at]!.id })));
}

/** A running question to the members and a guest, which four have answered. */
async function writeRequest(tx: Writer, { year, ago, dayAt }: Calendar) {
  const id = keyOf("data request", "libraries");
  const secretary = personId(demo.secretariat);
  await tx.insert(dataRequests).values({
    ...{
      id,
      title: `Bibliotekernes første halvår ${year}`,
      dueOn: dayAt(11),
      askedBy: secretary,
      askedAt: ago(10),
      example: true,
    },
    description:
      "Send udlån, besøg og arrangementer måned for måned fra januar til juni. Kolonnerne må gerne hedde **År**, **Måned**, **Udlån**, **Besøg** og **Arrangementer**; så kan vi samle dem uden at spørge igen.\n\nTallene skal bruges på KMK-mødet om fælles biblioteksaftener.",
  });
  const asked = [...nine, "Egedal"];
  await tx.insert(dataRequestParties).values(asked.map((town) => ({ requestId: id, municipalityCode: codeOf(town) })));
  const number = numbersFrom(11);
  for (const [at, town] of ["Ishøj", "Albertslund", "Helsingør", "Køge"].entries()) {
    const sender = personId(rowOf("kmk", town).address);
    const rows = Array.from({ length: 6 }, (_, month) => [
      year,
      month + 1,
      ...[9000, 7000, 12].map((most) => Math.round(most * (0.6 + number() * 0.4))),
    ]);
    const fileId = await keep(
      tx,
      `${town} ${year}.csv`,
      csv([["År", "Måned", "Udlån", "Besøg", "Arrangementer"], ...rows]),
      sender,
      ago(8 - at),
    );
    const note = town === "Køge" ? "Filialen i Borup var lukket i februar." : "";
    await tx.insert(dataAnswers).values({
      fileId,
      requestId: id,
      municipalityCode: codeOf(town),
      personId: sender,
      note,
      answeredAt: ago(8 - at),
      example: true,
    });
  }
}

/** Who has opened the newest files: each culture head of the larger members, and a politician. */
const writeOpenings = (tx: Writer) =>
  tx.execute(sql`insert into file_openings (file_id, person_id, municipality_code, way, opened_at)
    select f.id, p.id, p.municipality_code, (array['read', 'downloaded'])[1 + n % 2]::opening_way, now() - make_interval(days => n::int)
    from (select file_id as id from dataset_files where version_id in (select id from dataset_versions where dataset_id = ${keyOf("dataset", "absent")})) f
      cross join (select p.id, p.municipality_code, row_number() over (order by p.name) as n from people p join seats s on s.person_id = p.id
        where p.example and p.deactivated_at is null and s.forum = 'kmk' and p.municipality_code is not null and app.today() between s.from_on and coalesce(s.until_on, 'infinity')) p
    where n <= 5`);

/** Data that members share, a question about more, and who has looked. */
export async function writeSharedData(tx: Writer, calendar: Calendar) {
  await writeShared(tx, calendar);
  await writeRequest(tx, calendar);
  await writeOpenings(tx);
}
