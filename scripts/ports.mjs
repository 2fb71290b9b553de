import { createServer } from "node:net";

const listen = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(0));
    server.listen(port, host, () => {
      const got = server.address().port;
      server.close(() => resolve(got));
    });
  });

/** Whether nobody listens on the port; without a host: on any address of this machine. */
export const isFree = async (port, host) => (await listen(port, host)) !== 0;

/** The first choice if it is free, else one that the system picks. */
export const freePort = async (first = 0) => (await listen(first)) || (await listen(0));
