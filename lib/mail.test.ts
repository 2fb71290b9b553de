import { createServer } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { tryMail } from "@/lib/mail";

const mail = { id: "trial", to: "ellen@k.example", subject: "S", html: "<p>T</p>", text: "T" };
const who = { name: "Portal", contact: undefined };
const servers: { close: (done?: () => void) => void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const serve = (options: SMTPServerOptions) =>
  new Promise<string>((resolve) => {
    const server = new SMTPServer({ disabledCommands: ["STARTTLS"], logger: false, ...options });
    server.on("error", () => undefined);
    servers.push(server);
    const listening = server.listen(0, "127.0.0.1", () =>
      resolve(`127.0.0.1:${(listening.address() as { port: number }).port}`),
    );
  });
const tried = (url: string) => {
  process.env.SMTP_URL = url;
  return tryMail(mail, who);
};
const taken: SMTPServerOptions["onData"] = (stream, _, answer) => {
  stream.resume();
  stream.on("end", () => answer(null, "Queued as 7"));
};

test("a mail that is accepted says by whom and how", async () => {
  const place = await serve({ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"], onData: taken });
  expect(await tried(`smtp://${place}`)).toEqual({
    outcome: "accepted",
    host: "127.0.0.1",
    answer: expect.stringContaining("Queued as 7"),
  });
});

test("a server that refuses the login and says the password back tells no secret", async () => {
  const place = await serve({
    allowInsecureAuth: true,
    onAuth: (auth, _, answer) => answer(new Error(`No ${auth.username} ${auth.password}`)),
  });
  const { outcome, answer } = await tried(`smtp://portal%40k.dk:hemmeligt%26ord@${place}`);
  expect(outcome).toBe("login");
  expect(answer).not.toMatch(/hemmeligt|portal@/);
});

test("a server that refuses the address, and none at all, are told apart", async () => {
  const place = await serve({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: (_address, _session, answer) => answer(Object.assign(new Error("No such user"), { responseCode: 550 })),
  });
  expect(await tried(`smtp://${place}`)).toMatchObject({
    outcome: "refused",
    answer: expect.stringContaining("No such user"),
  });
  expect((await tried("smtp://127.0.0.1:1")).outcome).toBe("away");
  expect((await tried("")).outcome).toBe("none");
});

test("a server that says nothing is not waited for long", async () => {
  const silent = createServer();
  servers.push(silent);
  await new Promise<void>((ready) => silent.listen(0, "127.0.0.1", ready));
  const begun = performance.now();
  const { outcome } = await tried(`smtp://127.0.0.1:${(silent.address() as { port: number }).port}`);
  expect(outcome).toBe("slow");
  expect(performance.now() - begun).toBeLessThan(15_000);
});
