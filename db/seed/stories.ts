import { sql } from "drizzle-orm";
import sharp from "sharp";
import { fileStore } from "../files";
import { files, pictures, stories, storyForwards, storyQuotes, storyReads, storyReuses, storyTargets } from "../schema";
import type { Calendar } from "./calendar";
import { plans, projectId } from "./efforts";
import { codeOf } from "./municipalities";
import { personId, rowOf } from "./people";
import { type Told, told } from "./told";
import { happened, keyOf, numbersFrom, type Writer } from "./writer";

export const storyId = (key: string) => keyOf("story", key);

/** Stories in every state: drafts, sent ones with what came of them, published ones. */
export async function writeStories(tx: Writer, calendar: Calendar) {
  for (const story of told) {
    const author = authorOf(story);
    await happened(tx, calendar.ago(story.written), author, () => write(tx, story, calendar));
    if (story.sent) await receive(tx, story, calendar.ago(story.sent - 1, "13.05"));
    if (story.picture) await draw(tx, story.key, { storyId: storyId(story.key) }, story.picture);
  }
}

export const authorOf = ({ project }: Told) => personId(plans.find(({ key }) => key === project)!.leader);

async function write(tx: Writer, story: Told, { ago, dayAt }: Calendar) {
  const { key, title, lead, body, targets, written, sent, sends, published } = story;
  const id = storyId(key);
  const sentAt = sent === undefined ? null : ago(sent, "09.20");
  const codes = Object.keys(targets).map(codeOf);
  await tx.insert(stories).values({
    ...{ id, title, lead, body, sentAt },
    projectId: projectId(story.project),
    authorId: authorOf(story),
    createdAt: ago(written),
    readyAt: lead ? ago(written) : null,
    sendAt: sends === undefined ? sentAt : ago(-sends, "08.30"),
    publishedAt: published === undefined ? null : ago(published),
    toldCodes: sent ? codes : [],
    example: true,
  });
  const rows = Object.entries(targets).map(([town, why]) => ({ municipalityCode: codeOf(town), why }));
  await tx.insert(storyTargets).values(rows.map((row) => ({ ...row, storyId: id, toldAt: sentAt })));
  const consent = { consent: "Mundtligt og skrevet ned samme dag", consentedOn: dayAt(-written) };
  if (story.quote) await tx.insert(storyQuotes).values({ ...story.quote, ...consent, storyId: id, example: true });
  await tx.execute(sql`insert into story_activities (story_id, activity_id) select ${id}, a.id from activities a
    where a.project_id = ${projectId(story.project)} and a.published_at is not null and a.starts_on < ${dayAt(-written)}
      and a.municipality_codes && ${sql`array[${sql.join(
        codes.map((code) => sql`${code}`),
        sql`, `,
      )}]`} order by a.starts_on desc limit 2`);
}

/** The culture heads read, reuse and pass on. */
async function receive(tx: Writer, { key, readBy = [], reusedBy, forwardedBy, lead }: Told, at: Date) {
  const of = (town: string) => ({
    storyId: storyId(key),
    municipalityCode: codeOf(town),
    personId: personId(rowOf("kmk:", town).address),
  });
  if (readBy.length) await tx.insert(storyReads).values(readBy.map((town) => ({ ...of(town), readAt: at })));
  if (reusedBy) await tx.insert(storyReuses).values({ ...of(reusedBy), kind: "quote", words: lead, at });
  if (forwardedBy)
    await tx.insert(storyForwards).values({ ...of(forwardedBy), note: "Kan vi nævne det på næste udvalgsmøde?", at });
}

/** A drawing of tiles in the portal's own colours, so that a picture is there without anybody being in it. */
export async function draw(tx: Writer, key: string, of: { storyId: string } | { conferenceId: string }, alt: string) {
  const [width, height] = [1200, 800];
  const random = numbersFrom(key.length * 97);
  const colours = ["#0b4f5c", "#5b97a1", "#f2c230", "#b5391f", "#e4e1d8"];
  const tiles = Array.from({ length: 96 }, (_, at) => {
    const tall = 20 + 60 * random();
    const [x, y] = [(at % 12) * 100 + 12, Math.floor(at / 12) * 100 + 96 - tall];
    return `<rect x="${x}" y="${y}" width="76" height="${tall}" fill="${colours[Math.floor(random() * 5)]}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#f7f5f0"/>${tiles.join("")}</svg>`;
  const bytes = await sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer();
  const file = { id: keyOf("picture", key), key: keyOf("picture on disk", key), name: `${key}.webp` };
  await (await fileStore()).driver.put(file.key, bytes);
  await tx.insert(files).values({ ...file, contentType: "image/webp", bytes: bytes.length });
  const rights = "Tegnet til eksemplet";
  await tx
    .insert(pictures)
    .values({ fileId: file.id, ...of, alt, rights, reusable: true, width, height, example: true });
}
