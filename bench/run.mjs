// npm run bench: what the portal costs beside the least that could do the same work. Only the ratios mean something.
import { startDemo } from "../scripts/demo.mjs";
import { ready } from "../scripts/packages.mjs";
import { finish, main } from "../scripts/processes.mjs";
import { zipped } from "../scripts/script-size.mjs";
import { step } from "../scripts/steps.mjs";

const bareDir = ".next-test/bare";
const most = { queries: 5, script: 30_000 };

/** The pages that are compared with a bare one: each with who asks, and the share of the bare one's pace that it should keep. */
const compared = {
  list: ["/meetings", "secretariat", 0.8],
  municipality: ["/municipalities/175", "kmk", 0.8],
  meeting: ["/meetings/{coming}", "guest", 0.8],
  story: ["/stories/{story}", "stranger", 0.95],
  conferences: ["/conferences", "stranger", 0.95],
};

/** The pages whose queries are counted, each with who asks. */
const counted = [
  ["/", "stranger"],
  ["/municipalities", "stranger"],
  ["/municipalities/240", "stranger"],
  ["/municipalities/175", "kmk"],
  ["/municipalities/240/calculation", "guest"],
  ["/conferences", "stranger"],
  ["/conferences/{fullConference}", "kmk"],
  ["/secretariat/conferences", "secretariat"],
  ["/secretariat/conferences/{fullConference}", "secretariat"],
  ["/secretariat/conferences/{fullConference}/door", "secretariat"],
  ["/secretariat/conferences/{conference}", "secretariat"],
  ["/check-in/{seat}", "secretariat"],
  ["/efforts", "stranger"],
  ["/efforts/{project}", "kmk"],
  ["/activities", "stranger"],
  ["/stories", "kmk"],
  ["/stories/{story}", "kmk"],
  ["/stories/{unsent}", "projectLeader"],
  ["/statuses", "kmp"],
  ["/statuses/{published}", "secretariat"],
  ["/statuses/{published}/agenda", "kmk"],
  ["/statuses/quarter", "secretariat"],
  ["/municipalities/175/debate", "kmp"],
  ["/conversations", "projectLeader"],
  ["/conversations/{talk}", "projectLeader"],
  ["/directory", "kmk"],
  ["/accounts", "kmk"],
  ["/accounts/entries", "stranger"],
  ["/invoices", "guest"],
  ["/invoices/{invoice}", "guest"],
  ["/secretariat/invoices", "secretariat"],
  ["/secretariat/prices", "secretariat"],
  ["/kmp", "kmp"],
  ["/kmk", "kmk"],
  ["/projects", "projectLeader"],
  ["/guest", "guest"],
  ["/meetings", "secretariat"],
  ["/meetings/{coming}", "guest"],
  ["/meetings/{coming}", "secretariat"],
  ["/meetings/{coming}/agenda", "secretariat"],
  ["/meetings/{coming}/items/{agreedItem}", "guest"],
  ["/meetings/{coming}/items/{agreedItem}/edit", "secretariat"],
  ["/meetings/{past}/minutes", "secretariat"],
  ["/meetings/plan", "secretariat"],
  ["/events", "kmp"],
  ["/events/{event}", "secretariat"],
  ["/events/{event}/plan", "secretariat"],
  ["/events/{event}/crowd", "secretariat"],
  ["/measures", "secretariat"],
  ["/measures/A1", "kmp"],
  ["/meetings/polls", "kmk"],
  ["/meetings/polls/{poll}", "kmp"],
  ["/activities/senders", "secretariat"],
  ["/activities/{activity}", "kmk"],
  ["/brand", "stranger"],
  ["/marketing", "secretariat"],
  ["/tour", "secretariat"],
  ["/tour", "kmp"],
  ["/tour/matching", "secretariat"],
  ["/tour/{visitWished}", "secretariat"],
  ["/tour/{visitAgreed}", "secretariat"],
  ["/tour/{visitAsked}", "kmp"],
  ["/tour/new?host=240", "guest"],
  ["/tour/ambassador", "kmp"],
  ["/search?q=musik", "guest"],
  ["/datasets", "kmp"],
  ["/datasets/{dataset}", "kmp"],
  ["/datasets/tables/{table}", "secretariat"],
  ["/datasets/compare?i={indicator}&m=175&m=183&per=1&view=line", "kmk"],
  ["/datasets/requests", "secretariat"],
  ["/datasets/requests/{dataRequest}", "guest"],
  ["/datasets/openings", "secretariat"],
  ["/invitations", "kmp"],
  ["/secretariat", "secretariat"],
  ["/secretariat/municipalities", "secretariat"],
  ["/secretariat/municipalities/240", "secretariat"],
  ["/secretariat/decisions", "secretariat"],
  ["/secretariat/decisions/report", "secretariat"],
  ["/secretariat/forecast", "secretariat"],
  ["/secretariat/access", "secretariat"],
  ["/account", "guest"],
  ["/account/second-factor", "guest"],
  ["/account/address", "guest"],
  ["/new-address/{oldAddressLink}", "stranger"],
  ["/secretariat/second-factors", "secretariat"],
  ["/secretariat/sign-in-providers", "secretariat"],
  ["/newsletter/issues/{issueSlug}", "stranger"],
  ["/newsletter/{readerLink}", "stranger"],
  ["/secretariat/subscribers", "secretariat"],
  ["/secretariat/newsletters", "secretariat"],
  ["/secretariat/people", "secretariat"],
  ["/secretariat/people/{person}", "secretariat"],
  ["/secretariat/people/close", "secretariat"],
  ["/secretariat/people/new", "secretariat"],
  ["/secretariat/audit", "secretariat"],
  ["/secretariat/personal-data", "secretariat"],
  ["/secretariat/agreements", "secretariat"],
  ["/secretariat/agreements/{agreement}", "secretariat"],
  ["/secretariat/agreements/new", "secretariat"],
  ["/secretariat/settings", "secretariat"],
  ["/secretariat/mail-texts", "secretariat"],
  ["/secretariat/mail-texts/invitation", "secretariat"],
  ["/secretariat/retention", "secretariat"],
  ["/secretariat/processing", "secretariat"],
  ["/secretariat/consents", "secretariat"],
  ["/secretariat/jobs", "secretariat"],
  ["/secretariat/mails/log", "secretariat"],
  ["/secretariat/personal-data/{person}", "secretariat"],
  ["/secretariat/newsletters/{draftIssue}", "secretariat"],
  ["/secretariat/newsletters/{draftIssue}/preview", "secretariat"],
];

/** The pages against a bare Next that answers the same HTML, and the script that each brings more than it. */
async function comparePages({ env, folder, distDir, visit }) {
  const { get, startBare } = await import("./bare.mjs");
  const { compare } = await import("./compare.mjs");
  const pages = {};
  for (const [name, [address, who]] of Object.entries(compared)) pages[name] = await visit(address, who);
  const bare = await step("Bare page", () => startBare(pages, { env, folder, distDir: bareDir }));
  const script = zipped(bareDir, scriptsIn(await get(`${bare}/list`)));
  const found = [];
  for (const [name, [address, who, least]] of Object.entries(compared)) {
    const [ours, plain] = [() => visit(address, who), () => get(`${bare}/${name}`)];
    const title = `${address} as ${who}`;
    const rates = await step(title, () => compare(ours, plain));
    found.push({ title, rates, least, script: zipped(distDir, scriptsIn(pages[name])) - script });
  }
  return found;
}

const scriptsIn = (html) => [...html.matchAll(/(?:src|href)="\/_next\/(static\/[^"]+\.js)"/g)].map(([, file]) => file);

async function countQueries({ folder, env, ask }) {
  const { queryCounter } = await import("./queries.mjs");
  const countOf = await queryCounter({ folder, env });
  const found = [];
  for (const [address, who] of counted)
    found.push({ title: `${address} as ${who}`, count: await countOf(() => ask(address, who)) });
  return found;
}

const number = (value, digits) =>
  value.toLocaleString("da-DK", { minimumFractionDigits: digits, maximumFractionDigits: digits });
const rated = ({ title, rates: { ours, bare, ratio }, least }) => [
  title,
  ...[number(ours, 0), number(bare, 0), number(ratio, 2), number(least, 2)],
  ratio < least ? "too slow" : "",
];

function table(head, lines) {
  console.log();
  for (const [at, [title, ...cells]] of [head, ...lines].entries())
    console.log(`${at ? "  " : ""}${title}`.padEnd(48) + cells.map((cell) => cell.padStart(10)).join(""));
}

function report(pages, door, queries) {
  const head = ["a second", "bare", "ratio", "at least"];
  table(["Pages beside a bare Next, 10 connections", ...head], pages.map(rated));
  table(["Database, 10 connections", ...head], door.map(rated));
  const counts = queries.map(({ title, count }) => [title, String(count), count > most.queries ? "too many" : ""]);
  table([`Queries per page besides who asks, at most ${most.queries}`], counts);
  const scripts = pages.map(({ title, script }) => [
    title,
    number(script / 1000, 1),
    script > most.script ? "too much" : "",
  ]);
  table([`Script above bare Next's, at most ${most.script / 1000} kB gzip`, "kB"], scripts);
  const kept = queries.some(({ count }) => count > 0) && queries.every(({ count }) => count <= most.queries);
  const fast = [...pages, ...door].every(({ rates, least }) => rates.ratio >= least);
  return kept && fast && pages.every(({ script }) => script <= most.script);
}

await main(async () => {
  await ready();
  const demo = await startDemo();
  const { get } = await import("./bare.mjs");
  const ask = (path, who) => get(demo.addressOf(path), demo.cookies[who]);
  const visit = (path, who) => get(demo.addressOf(path), demo.cookies[who], "text/html");
  const portal = { ...demo, ask, visit };
  const { compareDoor } = await import("./door.ts");
  const pages = await comparePages(portal);
  const door = await step("Database door", compareDoor);
  const queries = await step("Queries", () => countQueries(portal));
  await finish(report(pages, door, queries) ? 0 : 1);
});
