import { expect, test, vi } from "vitest";
import { towns } from "@/db/cast-keys";
import { stories } from "@/db/cast-results";
import { finished, issue, kill, later, readers, received, sql, startWorker, text } from "../../scripts/newsletter-kit";

test("a worker that is killed in the middle is followed by one that misses nobody, and nobody has two mails", async () => {
  const addresses = Array.from({ length: 600 }, (_, n) => `reader${n}@sink.example`);
  await readers(addresses);
  startWorker(150);
  const id = await issue(["public"], [text]);
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(200), { timeout: 60_000, interval: 20 });
  await kill();
  const before = received.length;
  expect(before).toBeLessThan(600);
  await later();
  startWorker(1000);
  await finished(id);
  expect(new Set(received.map(({ to }) => to)).size).toBe(600);
  expect(new Set(received.map((mail) => mail.id)).size).toBe(600); // sent again, it is the same mail to whoever gets it
  expect(received.length - 600).toBeLessThan(20); // those on their way when it was killed
  expect(await sql`select from newsletter_deliveries where newsletter_id = ${id} and sent_at is not null`).toHaveLength(
    600,
  );
});

test("who is asked to come later comes again with the same mail, and who does not exist gets no more", async () => {
  await readers(["plain@sink.example", "later@sink.example", "cut@sink.example", "gone@sink.example"]);
  startWorker(1000);
  const id = await issue(["public"], [text]);
  await vi.waitFor(
    async () =>
      expect(
        await sql`select from newsletter_deliveries where newsletter_id = ${id} and (sent_at is not null or error is not null)`,
      ).toHaveLength(4),
    { timeout: 60_000, interval: 100 },
  );
  await later();
  await finished(id);
  const got = (name: string) => received.filter(({ to }) => to.startsWith(name));
  expect([got("plain").length, got("later").length, got("cut").length, got("gone").length]).toEqual([1, 1, 2, 0]);
  expect(got("cut")[0]?.id).toBe(got("cut")[1]?.id);
  const [gone] =
    await sql`select stopped_at is not null as stopped, stopped_why from subscribers where address like 'gone%'`;
  expect(gone).toMatchObject({ stopped: true, stopped_why: expect.stringContaining("5.1.1") });
  for (const line of ["List-Unsubscribe: <http", "List-Unsubscribe-Post: List-Unsubscribe=One-Click"])
    expect(got("plain")[0]?.text.replaceAll(/\r\n\s+/g, " ")).toContain(line);
});

test("a connection that is torn or falls silent after the mail was taken is tried again with the same mail; a refused text is given up", async () => {
  await readers(["torn@sink.example", "mute@sink.example", "spam@sink.example", "plain@sink.example"]);
  startWorker(1000);
  const id = await issue(["public"], [text]);
  const told = () =>
    sql`select from newsletter_deliveries where newsletter_id = ${id} and (sent_at is not null or error is not null)`;
  await vi.waitFor(async () => expect(await told()).toHaveLength(4), { timeout: 60_000, interval: 100 });
  await later();
  await finished(id);
  const got = (name: string) => received.filter(({ to }) => to.startsWith(name)).map((mail) => mail.id);
  for (const name of ["torn", "mute"]) {
    expect(got(name)).toHaveLength(2);
    expect(new Set(got(name)).size).toBe(1);
  }
  expect(got("plain")).toHaveLength(1);
  const [spam] = await sql`select d.failed_at is not null as failed, s.stopped_at is not null as stopped
    from newsletter_deliveries d join subscribers s on s.id = d.subscriber_id where s.address like 'spam%'`;
  expect(spam).toEqual({ failed: true, stopped: false });
});

test("an issue whose lists were emptied after it was scheduled goes to nobody and is finished", async () => {
  await readers(["plain@sink.example"]);
  const id = await issue(["public"], [text]);
  await sql`delete from subscriptions`;
  startWorker(1000);
  await finished(id);
  expect(received).toEqual([]);
});

test("whoever is erased while an issue is sent gets no mail, and the others get theirs", async () => {
  await readers(Array.from({ length: 100 }, (_, n) => `reader${n}@sink.example`));
  startWorker(20);
  const id = await issue(["public"], [text]);
  await vi.waitFor(() => expect(received.length).toBeGreaterThan(5), { timeout: 60_000, interval: 20 });
  const left = sql`select subscriber_id from newsletter_deliveries where newsletter_id = ${id} and sent_at is null and attempts = 0`;
  await kill();
  await sql`update newsletter_deliveries set attempts = 0, due_at = now() where newsletter_id = ${id} and sent_at is null`;
  const erased = await sql<
    { address: string }[]
  >`delete from subscribers where id in (select subscriber_id from (${left}) l limit 10) returning address`;
  const before = new Set(received.map(({ to }) => to));
  startWorker(1000);
  await later();
  await finished(id);
  const all = new Set(received.map(({ to }) => to));
  for (const { address } of erased) if (!before.has(address)) expect(all).not.toContain(address);
  expect(all.size).toBeGreaterThanOrEqual(90);
});

test("each reads the issue with their own eyes: what somebody may not read is not in their mail", async () => {
  const all = await sql<
    { id: string; title: string; told_codes: string[]; published_at: Date | null }[]
  >`select * from stories
    where id in ${sql(Object.values(stories))} and sent_at is not null`;
  const open = all.find(({ published_at }) => published_at !== null);
  const hidden = all.find((one) => one.published_at === null && one.told_codes.includes(towns.home));
  await sql`update stories set title = 'OPENSTORY' where id = ${open!.id}`;
  await sql`update stories set title = 'HIDDENSTORY' where id = ${hidden!.id}`;
  const blocks = [open, hidden].map((one) => ({ kind: "story", subject_id: one!.id }));
  await readers(["stranger@sink.example", "kmp@stage.example", "guest@stage.example", "deactivated@stage.example"]);
  startWorker(1000);
  await finished(await issue(["public"], blocks));
  const mail = (to: string) => received.find((one) => one.to === to)?.text ?? "";
  for (const { to } of received) expect(mail(to)).toContain("OPENSTORY");
  expect(received).toHaveLength(4);
  expect(mail("kmp@stage.example")).toContain("HIDDENSTORY");
  for (const other of ["stranger@sink.example", "guest@stage.example", "deactivated@stage.example"])
    expect(mail(other)).not.toContain("HIDDENSTORY");
});

test("what happens in their municipality is each reader's own, and who has none there gets no empty mail", async () => {
  await sql`update stories set title = 'HOMESTORY', told_codes = ${[towns.home]} where id = ${stories.published}`;
  await readers(["here@sink.example"], towns.home);
  await readers(["elsewhere@sink.example"], towns.lapsed);
  await readers(["nowhere@sink.example"]);
  startWorker(1000);
  const id = await issue(["public", towns.home, towns.lapsed], [{ kind: "home" }]);
  await finished(id);
  expect(received.map(({ to }) => to)).toEqual(["here@sink.example"]);
  expect(received[0]?.text).toContain("HOMESTORY");
  const [empty] =
    await sql`select count(*)::int as it from newsletter_deliveries where newsletter_id = ${id} and error like 'Nothing in it%'`;
  expect(empty?.it).toBe(2);
});

test("no more mails leave in a second than the pace allows", async () => {
  const pace = 20;
  await readers(Array.from({ length: 5 * pace + 1 }, (_, n) => `reader${n}@sink.example`));
  startWorker(pace);
  await finished(await issue(["public"], [text]));
  const times = received.map(({ at }) => at).sort((one, other) => one - other);
  expect(times).toHaveLength(5 * pace + 1);
  // The mail server's clock: a mail may arrive late on a busy machine, and the next one is then nearer.
  for (const [n, at] of times.entries())
    if (n >= 2 * pace) expect(at - times[n - 2 * pace]!, `mail ${n}`).toBeGreaterThan(1000);
  expect(times.at(-1)! - times[0]!).toBeGreaterThan(4500);
});
