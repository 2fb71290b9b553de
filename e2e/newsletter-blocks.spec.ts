import { expect } from "@playwright/test";
import sharp from "sharp";
import { sql } from "./asking";
import { origin, signInAs } from "./kit";
import { mailTo } from "./mails";
import { draft, readers } from "./newsletter-kit";
import { test } from "./test";

type Subject = { kind: string; id: string; title: string; words: string[]; path: string };

/** An activity of this test's own, and a conference and a status that everybody may read. */
async function subjects(): Promise<Subject[]> {
  const [activity] = await sql<{ id: string; title: string }[]>`
    insert into activities (project_id, title, starts_on, ends_on, place, municipality_codes, registered_at, published_at)
    select id, 'Kor på kajen', app.today() + 20, app.today() + 20, 'Kajen 4', '{217}', now(), now() from projects limit 1 returning id, title`;
  const [conference] = await sql<
    { id: string; title: string; place: string }[]
  >`select id, title, place from conferences
    where audience = 'public' and cancelled_at is null and ends_at > now() order by starts_at desc limit 1`;
  const [status] = await sql<{ id: string; title: string; quote: string }[]>`select s.id, m.name as title, s.quote
    from statuses s join municipalities m on m.code = s.municipality_code
    where s.published_at is not null and s.withdrawn_at is null and s.quote <> '' order by s.published_at desc limit 1`;
  return [
    { ...activity!, kind: "activity", words: ["Kajen 4"], path: "activities" },
    { ...conference!, kind: "conference", words: [conference!.place], path: "conferences" },
    { ...status!, kind: "status", words: [status!.quote], path: "statuses" },
  ];
}

/** What stands in a drawn mail, as one reads it. */
const readable = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll(/\s+/g, " ");

test("activity, conference, status and picture stand in the mail that arrives, each with its words and its link", async ({
  page,
  request,
}) => {
  await readers(["blokke@laeser.example"], "904");
  const id = await draft("Fire slags indhold", ["904"], []);
  const all = await subjects();
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/newsletters/${id}`);
  const blocks = page.locator("ol.rows > li");
  for (const [at, { kind, id: subject, title }] of all.entries()) {
    await page.getByText("Vis en historie, aktivitet, konference eller status").click();
    await page.locator("#subject").getByLabel("Hvad skal vises?").selectOption(`${kind}:${subject}`);
    await page.locator("#subject").getByLabel("Tekst over").fill(`Ord over ${kind}`);
    await page.locator("#subject").getByRole("button", { name: "Sæt ind" }).click();
    await expect(blocks).toHaveCount(at + 1);
    await expect(blocks.nth(at)).toContainText(title);
    await page.reload();
  }
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: "#0b4f5c" } })
    .png()
    .toBuffer();
  await page.getByText("Sæt et billede ind").click();
  const picture = page.locator("#picture");
  await picture.locator("[name=picture]").setInputFiles({ name: "kor.png", mimeType: "image/png", buffer });
  await picture.getByLabel("Hvad viser billedet?").fill("Et kor på en kaj");
  await picture.getByRole("button", { name: "Sæt ind" }).click();
  await expect(blocks).toHaveCount(4);
  const [file] = await sql<{ id: string }[]>`select file_id as id from newsletter_blocks
    where newsletter_id = ${id} and kind = 'picture'`;
  const src = `${origin}/api/files/${file!.id}?inline`;
  expect((await request.get(src)).status(), "the picture of a draft").toBe(404);

  await page.goto(`/secretariat/newsletters/${id}`);
  await page.getByText("Send det nu").click();
  await page.getByRole("button", { name: "Send nu" }).click();
  const mail = await mailTo("blokke@laeser.example", /Fire slags indhold/);
  const html = String(mail.html);
  const said = readable(html);
  for (const { kind, id: subject, title, words, path } of all) {
    for (const text of [`Ord over ${kind}`, title, ...words]) expect(said).toContain(text.replaceAll(/\s+/g, " "));
    expect(html).toContain(`href="${origin}/${path}/${subject}"`);
    expect(mail.text).toContain(`${origin}/${path}/${subject}`);
  }
  expect(said.indexOf("Ord over activity")).toBeLessThan(said.indexOf("Ord over status"));
  const image = /<img[^>]+alt="Et kor på en kaj"[^>]*>/.exec(html)?.[0] ?? "";
  expect(image).toContain(`src="${src}"`);
  const shown = await request.get(src);
  expect([shown.status(), shown.headers()["content-type"]]).toEqual([200, "image/jpeg"]);
  await sql`delete from activities where id = ${all[0]!.id}`;
});
