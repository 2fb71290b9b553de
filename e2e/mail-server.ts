import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerAddress } from "smtp-server";

const refusal = Object.assign(new Error("5.1.1 No such mailbox"), { responseCode: 550 });

async function store(folder: string, source: Buffer, to: SMTPServerAddress[]) {
  const name = path.join(folder, crypto.randomUUID());
  const { subject, text, html, messageId, date, attachments, headerLines } = await simpleParser(source);
  const recipients = to.map(({ address }) => address);
  const mail = { to: recipients, subject, text, html, messageId, date, attachments, headerLines };
  writeFileSync(`${name}.eml`, source);
  writeFileSync(`${name}.part`, JSON.stringify(mail));
  renameSync(`${name}.part`, `${name}.json`);
}

/**
 * A real mail server that keeps what it is sent: one .eml and one .json (to, subject, text, html, attachments) per mail.
 * It refuses every address that begins with "refused", and takes its time with those that begin with "slow".
 */
export async function startMailServer(folder: string) {
  mkdirSync(folder, { recursive: true });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onRcptTo: ({ address }, _session, done) => {
      if (address.startsWith("slow")) setTimeout(done, 500);
      else done(address.startsWith("refused") ? refusal : undefined);
    },
    onData: (stream, { envelope }, done) =>
      void buffer(stream)
        .then((source) => store(folder, source, envelope.rcptTo))
        .then(() => done(), done),
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => resolve((listening.address() as { port: number }).port));
  });
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise<void>((done) => server.close(done)) };
}
