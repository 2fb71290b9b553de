import { lookup } from "node:dns";
import { type ClientRequest, request as http, type IncomingMessage } from "node:http";
import { request as https } from "node:https";
import { BlockList, isIP, isIPv4, isIPv6, type LookupFunction } from "node:net";
import { origin } from "@/lib/origin";

const patience = 3000;
const mostHops = 5;
const own = new URL(origin);
const isOwn = ({ host, protocol }: URL) => host === own.host && protocol === own.protocol;

/** Whom a link may reach: anybody but machines of the inside; the portal itself may be one in a test. */
type Reach = (address: string) => boolean;

/**
 * Follows a link as a stranger would: HEAD, and GET where that is not answered well, three seconds each. The address that a
 * name stands for is judged when it is connected to, so no name can lead to a machine behind our walls. Answers what is
 * wrong with it: a status from 400 up, or signIn, private, unknownHost, silent, broken, goesRound.
 */
export async function tryLink(link: string, reach: Reach = isPublicAddress): Promise<string | undefined> {
  let url = new URL(link);
  for (let hop = 0; hop <= mostHops; hop++) {
    const answer = await ask(url, isOwn(url) ? () => true : reach);
    if (typeof answer === "string") return answer;
    if (!answer.location) return answer.status < 400 ? undefined : String(answer.status);
    if (!URL.canParse(answer.location, url)) return "broken";
    url = new URL(answer.location, url);
    if (isOwn(url) && url.pathname === "/sign-in") return "signIn";
  }
  return "goesRound";
}

type Answer = { status: number; location?: string | undefined } | string;

async function ask(url: URL, reach: Reach): Promise<Answer> {
  if (!/^https?:$/.test(url.protocol)) return "broken";
  const named = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(named) && !reach(named)) return "private"; // a number is never looked up
  const head = await once("HEAD", url, reach);
  return typeof head === "string" || head.status >= 400 ? once("GET", url, reach) : head;
}

const once = (method: "HEAD" | "GET", url: URL, reach: Reach) =>
  new Promise<Answer>((resolve) => {
    const send = url.protocol === "https:" ? https : http;
    const done = (answer: Answer, request: ClientRequest, response?: IncomingMessage) => {
      clearTimeout(timer);
      resolve(answer);
      response?.destroy(); // of a page nothing is read but its status
      request.destroy();
    };
    const headers = { "user-agent": `link check (+${origin})`, accept: "*/*" };
    const asked = send(url, { method, headers, agent: false, lookup: judged(reach) });
    const timer = setTimeout(() => done("silent", asked), patience);
    asked.on("response", (response) => {
      const { statusCode: status = 0, headers } = response;
      done({ status, location: status >= 300 && status < 400 ? headers.location : undefined }, asked, response);
    });
    asked.on("error", (error: NodeJS.ErrnoException) => done(problemOf(error), asked));
    asked.end();
  });

const problemOf = ({ code = "", message }: NodeJS.ErrnoException) => {
  if (message === "private") return "private";
  return ["ENOTFOUND", "EAI_AGAIN", "ENODATA"].includes(code) ? "unknownHost" : "broken";
};

/** Looks a name up and refuses it when anything it stands for is not to be reached. */
const judged =
  (reach: Reach): LookupFunction =>
  (name, options, tell) =>
    lookup(name, { ...options, all: true }, (error, found = []) => {
      const wrong = error ?? (found.every(({ address }) => reach(address)) ? null : new Error("private"));
      const [first] = found;
      if (options.all || wrong) tell(wrong, found);
      else tell(null, first?.address ?? "", first?.family);
    });

/** What is no place on the open internet: our own machines and networks, and what is set apart for other uses (RFC 6890). */
const inside = new BlockList();
for (const net of [
  ...["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24"],
  ...["192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24"],
  ...["224.0.0.0/4", "240.0.0.0/4"],
]) {
  const [base = "", bits] = net.split("/");
  inside.addSubnet(base, Number(bits), "ipv4");
}
/** Of IPv6 only what is given out counts, without the parts that carry an IPv4 address or are for examples. */
const outside = new BlockList();
outside.addSubnet("2000::", 3, "ipv6");
for (const [base, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inside.addSubnet(base, bits, "ipv6");

/** True for an address that anybody's machine on the internet may have. */
export const isPublicAddress = (address: string) =>
  isIPv4(address)
    ? !inside.check(address)
    : isIPv6(address) && outside.check(address, "ipv6") && !inside.check(address, "ipv6");
