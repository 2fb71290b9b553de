import { SMTPServer } from "smtp-server";

/** A mail server that fails each mail once, in four ways in turn, and remembers what it took. */
export async function badMailServer() {
  const [taken, failed] = [new Map(), new Map()];
  const cut = (session) => {
    for (const one of server.connections) if (one.session === session) one._socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    logger: false,
    onRcptTo: ({ address }, session, done) => {
      const times = failed.get(address) ?? 0;
      failed.set(address, times + 1);
      session.way = times === 0 ? failed.size % 4 : -1;
      if (session.way === 0) return done(Object.assign(new Error("Busy"), { responseCode: 451 }));
      if (session.way === 1) return cut(session);
      done();
    },
    onData: async (stream, session, done) => {
      const parts = await stream.toArray().catch(() => undefined);
      if (!parts) return; // the worker was killed in the middle
      const source = Buffer.concat(parts).toString();
      if (session.way === 2) return cut(session);
      const [id] = /^message-id: .*$/im.exec(source) ?? [];
      taken.set(id, [...(taken.get(id) ?? []), session.envelope.rcptTo[0].address]);
      if (session.way === 3) return cut(session); // taken, but nobody is told
      done();
    },
  });
  server.on("error", () => {});
  const port = await new Promise((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => resolve(listening.address().port));
  });
  return { url: `smtp://127.0.0.1:${port}`, taken };
}
