import { expect, test } from "vitest";
import { finished, issue, readers, received, slugOf, sql, startWorker } from "../../scripts/newsletter-kit";

test("links are direct until clicks may be counted, and then each goes by its short address, but for the reader's own", async () => {
  const linked = { kind: "text", body: "Læs [siden](https://a.example/side?x=1&y=2)" };
  await readers(["plain@sink.example"]);
  startWorker(1000);
  await finished(await issue(["public"], [linked]));
  expect(received[0]?.text).toContain("https://a.example/side");
  await sql`insert into settings values ('newsletter_clicks', 'Artikel 6, stk. 1, litra e') on conflict (key) do update set value = excluded.value`;
  received.length = 0;
  const id = await issue(["public"], [linked]);
  await finished(id);
  await sql`delete from settings where key = 'newsletter_clicks'`;
  const links = await sql`select url, slug from newsletter_links where newsletter_id = ${id} order by url`;
  expect(links.map(({ url }) => url)).toEqual([
    `http://localhost:3000/newsletter/issues/${await slugOf(id)}`,
    "https://a.example/side?x=1&y=2",
  ]);
  const mail = received[0]?.text.replaceAll(/=\r\n/g, "") ?? "";
  expect(mail).not.toContain("a.example/side");
  for (const { slug } of links) expect(mail).toContain(`http://localhost:3000/n/${slug}`);
  expect(mail).toMatch(/http:\/\/localhost:3000\/newsletter\/[\w-]{43}/);
});
