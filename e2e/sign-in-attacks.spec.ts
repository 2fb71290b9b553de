import { request as rawRequest } from "node:http";
import { expect } from "@playwright/test";
import { ask, askForm, codeForm, failed, freshLimits, header, press, send, sessionsOf, sql } from "./asking";
import { origin } from "./kit";
import { linkIn, mailsTo, mailTo } from "./mails";
import { test } from "./test";

// Each test has a person of its own, so that all can run at once.
test("another browser is told where to type the code; a thief of the mail gets nothing", async ({ page, browser }) => {
  const address = "camilla.rosenvang@albertslund.example";
  const { link, token, code } = await ask(page, address);
  const other = await browser.newContext();
  const phone = await other.newPage();
  await phone.goto(link);
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("Skriv koden i den anden browser");
  await expect(phone.locator("main form")).toHaveCount(0);
  const form = await codeForm(page);
  await ask(phone, "claus.strandkaer@helsingoer.example");
  for (const cookie of ["", "sign-in=made-up", await header(other)])
    for (const proof of [{ token }, { code }])
      expect((await send("/sign-in/code", { ...form, ...proof }, cookie)).text).toContain(failed);
  expect(await sessionsOf(address)).toBe(0);
  await page.getByLabel("Kode").fill(code);
  await press(page);
  await page.waitForURL("**/kmk");
});

test("scanners open the link and press what they find; the human still gets in", async ({ page, browser, request }) => {
  const address = "dan.kirkebjerg@helsingoer.example";
  const { link, token } = await ask(page, address);
  const asked = () => sql`select address, wrong, token_hash, expires_at from sign_ins where address = ${address}`;
  const before = JSON.stringify(await asked());
  for (const method of ["GET", "HEAD", "OPTIONS"]) await request.fetch(link, { method });
  const scanner = await browser.newContext({ userAgent: "Mozilla/5.0 (Windows NT 10.0) SafeLinks" });
  const robot = await scanner.newPage();
  await robot.goto(link);
  for (const button of await robot.getByRole("button").all()) await button.click().catch(() => {});
  const form = await codeForm(page);
  for (const proof of [{ token }, { code: "123456" }])
    await send("/sign-in/link", { ...form, ...proof }, await header(scanner));
  expect(JSON.stringify(await asked())).toBe(before);
  expect(await sessionsOf(address)).toBe(0);
  await page.goto(link);
  await press(page);
  await page.waitForURL("**/kmk");
});

for (const mixed of [false, true])
  test(`a race of 20 gives one session (${mixed ? "link and code" : "link"})`, async ({ page }) => {
    const address = mixed ? "gitte.brunmose@herlev.example" : "gorm.tanglund@halsnaes.example";
    const { token, code } = await ask(page, address);
    const cookie = await header(page.context());
    const form = await codeForm(page);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        send("/sign-in/code", { ...form, ...(mixed && i % 2 ? { code } : { token }) }, cookie),
      ),
    );
    expect(answers.filter(({ status, location }) => status === 303 && location === "/kmk")).toHaveLength(1);
    const opened = answers
      .flatMap(({ answer }) => answer.headers.getSetCookie())
      .filter((c) => /session=[\w-]{43}/.test(c));
    expect(opened).toHaveLength(1);
    expect(await sessionsOf(address)).toBe(1);
  });

test("ten minutes, one open request, five wrong codes", async ({ page, browser }) => {
  const address = "hassan.elmquist@roskilde.example";
  const refused = async (link: string) => {
    await page.goto(link);
    await press(page);
    await expect(page.locator("main")).toContainText(failed);
  };
  const late = await ask(page, address);
  await sql`update sign_ins set expires_at = now() - interval '1 second' where address = ${address}`;
  await refused(late.link);

  const older = await ask(page, address);
  const elsewhere = await browser.newPage();
  await ask(elsewhere, address);
  await refused(older.link);

  const { token, code } = await ask(page, address);
  const wrong = code === "000000" ? "000001" : "000000";
  const form = await codeForm(page);
  const cookie = await header(page.context());
  const count = async () => (await sql`select wrong from sign_ins where address = ${address}`)[0]?.wrong;
  for (const bad of ["", "12345", "1234567", "abcdef", "１２３４５６"])
    await send("/sign-in/code", { ...form, code: bad }, cookie);
  expect(await count()).toBe(0);
  await Promise.all(Array.from({ length: 8 }, () => send("/sign-in/code", { ...form, code: wrong }, cookie)));
  expect(await count()).toBe(5);
  for (const proof of [{ token }, { code }])
    expect((await send("/sign-in/code", { ...form, ...proof }, cookie)).text).toContain(failed);
  expect(await sessionsOf(address)).toBe(0);

  const last = await ask(page, address);
  const again = await header(page.context());
  for (let i = 0; i < 4; i++)
    await send("/sign-in/code", { ...form, code: last.code === wrong ? "000002" : wrong }, again);
  expect((await send("/sign-in/code", { ...form, code: last.code }, again)).location).toBe("/kmk");
});

test("nobody learns who is known", async ({ page }) => {
  const known = "henrik.oestervang@roskilde.example";
  const unknown = "nobody@roskilde.example";
  const gone = "torben.ahlegaard@helsingoer.example";
  const form = await askForm(page);
  const before = mailsTo(known);
  const seen = new Set<string>();
  for (const address of [known, unknown, gone]) {
    await freshLimits(address);
    const { status, answer, text } = await send("/sign-in", { ...form, address });
    const headers = [...answer.headers]
      .filter(([name]) => name !== "date" && name !== "x-request-id")
      .map(([name, value]) => [
        name,
        value
          .replace(/sign-in=[\w-]+/, "sign-in=…")
          .replace(/Expires=[^;]+/g, "Expires=…")
          .replace(/nonce-[^']+/g, "nonce-…"),
      ]);
    seen.add(JSON.stringify([status, headers, text]));
  }
  expect([...seen]).toHaveLength(1);
  await mailTo(known, /\/sign-in\/link/, before);
  expect([...mailsTo(unknown), ...mailsTo(gone)]).toEqual([]);
  const [cookie = ""] = (await send("/sign-in", { ...form, address: unknown })).answer.headers.getSetCookie();
  const [name = "", value = ""] = (cookie.split(";")[0] ?? "").split("=");
  await page.context().addCookies([{ name, value, url: origin }]);
  const code = { ...(await codeForm(page)), code: "123456" };
  for (let i = 0; i < 7; i++) expect((await send("/sign-in/code", code, `${name}=${value}`)).text).toContain(failed);
});

test("addresses are strict: one, plain, as it stands", async ({ page }) => {
  const form = await askForm(page);
  const a = "ida.skovhede@furesoe.example";
  const bad = [
    `"ida.skovhede"@furesoe.example`,
    `"${a}"@evil.test`,
    `${a},evil@evil.test`,
    `${a}, evil@evil.test`,
    `${a};evil@evil.test`,
    "ida.skovhede＠furesoe.example",
    `${a}＠evil.test`,
    `${a}\r\nBcc: evil@evil.test`,
    `${a}\r\n`,
    `${a}\n`,
    "ida@evil.test@furesoe.example",
    `Ida <${a}>`,
    "ida @furesoe.example",
    "\u0131da@furesoe.example",
    "ida@\u212Afuresoe.example",
    `${a}\u0000`,
    "ida%40furesoe.example",
    "ida@[127.0.0.1]",
    "ida'@furesoe.example",
    "@furesoe.example",
    "ida@",
    `${"a".repeat(250)}@k.test`,
    "ida@furesoe。example",
    `${a} `,
    `(c)${a}`,
    "",
  ];
  for (const address of bad) {
    const { status, text } = await send("/sign-in", { ...form, address });
    expect.soft([status, text.includes("Skriv én mailadresse")], JSON.stringify(address)).toEqual([200, true]);
  }
  expect(await sql`select address from sign_ins where address ~ 'skovhede|evil'`).toEqual([]);
  await freshLimits(a);
  expect((await send("/sign-in", { ...form, address: a.toUpperCase() })).location).toBe("/sign-in/code");
  expect(await sql`select address from sign_ins where address = ${a}`).toHaveLength(1);
});

test("asking too often is refused, the same for everybody", async ({ page }) => {
  const form = await askForm(page);
  await freshLimits("nobody@koege.example");
  const answers = [];
  for (let i = 0; i < 6; i++) answers.push(await send("/sign-in", { ...form, address: "nobody@koege.example" }));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 200]);
  expect(answers[5]?.text).toContain("Det er prøvet for mange gange");
});

test("poisoned Host headers change nothing, and another origin asks for nothing", async ({ page }) => {
  const address = "lotte.vibegaard@herlev.example";
  const { host, port } = new URL(origin);
  const fields: Record<string, string> = { ...(await askForm(page)), address };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const raw = (headers: Record<string, string>) =>
    new Promise<string>((done, fail) => {
      const type = { "content-type": "multipart/form-data; boundary=b" };
      const sent = rawRequest(
        { host: "127.0.0.1", port, path: "/sign-in", method: "POST", headers: { ...type, ...headers } },
        (answer) => {
          answer.resume();
          answer.on("end", () => done(JSON.stringify(answer.headers)));
        },
      );
      sent.on("error", fail);
      sent.end(`${parts.join("")}--b--\r\n`);
    });
  for (const headers of [
    { host: "evil.test", origin },
    { host, "x-forwarded-host": "evil.test", "x-forwarded-proto": "https", origin },
    { host, forwarded: "host=evil.test", origin },
  ]) {
    await sql`delete from sign_ins where address = ${address}`;
    await freshLimits(address);
    const before = mailsTo(address);
    expect(await raw(headers)).not.toContain("evil");
    const asked = await sql`select from sign_ins where address = ${address}`;
    if (asked.length === 0) continue; // Next refuses an origin that is not the host's.
    expect(linkIn(await mailTo(address, /\/sign-in\/link/, before), "/sign-in/link")).toContain(
      `${origin}/sign-in/link`,
    );
  }
  await sql`delete from sign_ins where address = ${address}`;
  for (const headers of [
    { host: "evil.test", origin: "http://evil.test" },
    { host, "x-forwarded-host": "evil.test", origin: "http://evil.test" },
    { host, origin: "null" },
    { host },
  ]) {
    await raw(headers as Record<string, string>);
    expect(await sql`select from sign_ins where address = ${address}`).toHaveLength(0);
  }
});

test("next-auth has no addresses of its own but the way back of a municipality's login", async ({ request }) => {
  for (const path of ["session", "providers", "csrf", "signin/mail", "callback/mail", "callback/demo", "signout"])
    for (const method of ["GET", "POST"]) {
      const refused = method === "POST" && path.startsWith("callback/") ? 405 : 404;
      expect((await request.fetch(`${origin}/api/auth/${path}`, { method })).status(), `${method} ${path}`).toBe(
        refused,
      );
    }
});
