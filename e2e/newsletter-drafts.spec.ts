import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { expect, type Page } from "@playwright/test";
import { sql } from "./asking";
import { formWith, origin, signInAs } from "./kit";
import { linkIn, mailTo } from "./mails";
import { draft, readers } from "./newsletter-kit";
import { test } from "./test";

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The words that stand in a drawn mail, without what is each reader's own. */
const wordsOf = (html: string) => {
  const body = /<h1[\s\S]*?(?=<hr)/.exec(html)?.[0] ?? "";
  return body
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
};

test("a preview is what is sent: the same subject and the same blocks, in a reader's own language", async ({
  page,
}) => {
  await readers(["preview@laeser.example"], "151", "en");
  const [story] = await sql<
    { id: string; title: string }[]
  >`select id, title from stories where published_at is not null limit 1`;
  const id = await draft(
    "Som det ser ud",
    ["151"],
    [
      { kind: "text", body: "Kære **læser**, se [os](https://kultur.example/os)." },
      { kind: "story", subject_id: story!.id, body: "Først denne" },
    ],
  );
  await signInAs(page, "Ellen Brandstrup");
  const at = `/secretariat/newsletters/${id}`;
  await page.goto(`${at}/preview`);
  await page.getByLabel("Eller søg en læser").fill("preview@laes");
  await page.getByLabel("Visning").selectOption({ label: "Telefon, mørk" });
  await press(page, "Vis");
  await page.getByRole("link", { name: "preview@laeser.example" }).click();
  await expect(page.getByText("Set, som preview@laeser.example får det.")).toBeVisible();
  const body = new URL((await page.locator("iframe").getAttribute("src")) ?? "", origin);
  expect(body.searchParams.get("look")).toBe("phoneDark");
  const previewed = await (await page.request.get(body.href)).text();
  const plain = await (await page.request.get(body.href.replace("phoneDark", "light"))).text();
  expect(previewed).not.toBe(plain); // drawn in the dark
  expect(previewed).toContain("Choose what you get, or unsubscribe");
  expect(previewed).not.toContain("SECRET");
  await page.goto(at);
  await page.getByText("Send det nu").click();
  await press(page, "Send nu");
  const mail = await mailTo("preview@laeser.example", /Som det ser ud/);
  expect(mail.subject).toBe("Som det ser ud");
  expect(wordsOf(previewed)).toContain(story!.title);
  expect(wordsOf(String(mail.html))).toBe(wordsOf(previewed));
});

test("a preview is seen with the eyes of one person, and what they may not read is not in it", async ({ page }) => {
  const [hidden] = await sql<
    { id: string; title: string }[]
  >`select id, title from stories where sent_at is not null and published_at is null limit 1`;
  const id = await draft("Med egne øjne", ["public"], [{ kind: "story", subject_id: hidden!.id, body: "" }]);
  await signInAs(page, "Ellen Brandstrup");
  const look = async (who: string) => {
    await page.goto(`/secretariat/newsletters/${id}/preview?who=${encodeURIComponent(who)}&look=text`);
    await page.getByRole("main").getByRole("link", { name: who, exact: true }).click();
    await expect(page.getByText(`Set, som ${who} får det.`)).toBeVisible();
    return page.locator("pre").textContent();
  };
  expect(((await look("Ellen Brandstrup")) ?? "").toLowerCase()).toContain(hidden!.title.toLowerCase());
  await readers(["fremmed@laeser.example"], "public");
  const stranger = (await look("fremmed@laeser.example")) ?? "";
  expect(stranger.toLowerCase()).not.toContain(hidden!.title.toLowerCase());
  expect(stranger).toContain("Her er intet, som denne læser må se");
  await page.goto(`/secretariat/newsletters/${id}/preview?who=ingen-hedder-dette`);
  await expect(page.getByText("Ingen læser hedder noget med ”ingen-hedder-dette”.")).toBeVisible();
});

test("a test mail leads to pages that exist, and what filters would take for advertising is told before it is sent", async ({
  page,
}) => {
  const words = "[www.koege.dk](https://evil.example/) og billeder";
  const id = await draft("GRATIS KONCERT I DAG!!!", ["public"], [{ kind: "text", body: words }]);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto(`/secretariat/newsletters/${id}`);
  for (const said of [
    "Emnet står med store bogstaver.",
    "Emnet råber med udråbstegn",
    "Linket ligner www.koege.dk, men fører til https://evil.example/.",
  ])
    await expect(page.getByText(said)).toBeVisible();
  const heavy = "Kære læser, ".repeat(1200);
  for (const at of [2, 3, 4, 5, 6, 7, 8])
    await sql`insert into newsletter_blocks ${sql({ newsletter_id: id, position: at, kind: "text", body: heavy })}`;
  await page.reload();
  await expect(page.getByText(/Brevet fylder \d{3} kB\. Gmail klipper ved 100 kB/)).toBeVisible();
  await press(page, "Send en prøve til mig selv");
  const mail = await mailTo("ellen.brandstrup@kulturmetropolen.example", /Prøve: GRATIS KONCERT/);
  expect(mail.text).not.toContain("SECRET");
  for (const path of ["/newsletter/issues", "/newsletter"])
    expect((await page.request.get(linkIn(mail, `${path}(?=\\s)`))).status(), path).toBe(200);
});

test("two issues of the same title have addresses of their own", async ({ page }) => {
  await signInAs(page, "Ellen Brandstrup");
  for (let n = 0; n < 2; n++) {
    await page.goto("/secretariat/newsletters/new");
    await page.getByLabel("Emne", { exact: true }).fill("Ærlig talt åben");
    await press(page, "Begynd");
    await page.waitForURL(/newsletters\/[0-9a-f-]{36}/);
  }
  const made = await sql<{ slug: string }[]>`select slug from newsletters where title = 'Ærlig talt åben'`;
  expect(made).toHaveLength(2);
  for (const { slug } of made) expect(slug).toMatch(/^aerlig-talt-aaben-[0-9a-f]{6}$/);
  expect(new Set(made.map(({ slug }) => slug)).size).toBe(2);
});

test("one secretary gives another the right to send and takes it back, and offers it to themselves nowhere", async ({
  page,
}) => {
  await signInAs(page, "Nanna Vesterskov");
  await page.goto("/secretariat/newsletters");
  const row = (name: string) => page.getByRole("listitem").filter({ hasText: name });
  await expect(row("Nanna Vesterskov")).toContainText("En anden i sekretariatet kan give dig retten");
  await expect(row("Nanna Vesterskov").getByRole("button")).toHaveCount(0);
  await signInAs(page, "Ellen Brandstrup");
  await page.goto("/secretariat/newsletters");
  await press(page, "Lad Nanna Vesterskov sende");
  await expect(row("Nanna Vesterskov")).toContainText("Må sende");
  await press(page, "Tag retten fra Nanna Vesterskov");
  await expect(row("Nanna Vesterskov")).toContainText("Må kun skrive");
});

/** One POST of the strangers' form from another network of this machine. */
async function askFrom(localAddress: string, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const sent = new Response(form);
  const body = Buffer.from(await sent.arrayBuffer());
  const headers = { origin, "content-type": sent.headers.get("content-type") ?? "", "content-length": body.length };
  const asking = request(`${origin}/newsletter`, { method: "POST", localAddress, family: 4, headers }).end(body);
  const [answer] = (await once(asking, "response")) as [IncomingMessage];
  return textOf(answer);
}

test("one network asks for twenty addresses and no more; another goes on, and nobody was told which exist", async ({
  page,
}) => {
  const { fields } = await formWith(page.request, "/newsletter", 'name="address"');
  const ask = (from: string, n: number) =>
    askFrom(from, { ...fields, address: `mange${n}@laeser.example`, lists: "public" });
  const known = () => sql`select from subscribers where address like 'mange%@laeser.example'`;
  for (let n = 1; n <= 20; n++) expect(await ask("127.0.0.7", n)).toContain("Åbn mailen");
  expect(await known()).toHaveLength(20);
  expect(await ask("127.0.0.7", 21)).not.toContain("Åbn mailen");
  expect(await ask("127.0.0.7", 1)).not.toContain("Åbn mailen");
  expect(await known()).toHaveLength(20);
  expect(await ask("127.0.0.8", 22)).toContain("Åbn mailen");
});
