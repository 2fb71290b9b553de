import type { Page } from "@playwright/test";
import type { Identity } from "./identities";

/** Who looks at a page: one of the ten, or the secretariat in English, or the secretariat seeing as a guest. */
export type Face = Identity | "english" | "preview";

type Sight = {
  /** As the build names it. */
  route: string;
  /** What is asked for, when the route has parameters or a state of its own; {name} is a row of `things`. */
  path?: string;
  faces: Face[];
  /** What is done there before the page is looked at. */
  after?: (page: Page) => Promise<unknown>;
  status?: number;
};

const staff: Face[] = ["secretariat", "english"];
const forums: Face[] = [...staff, "kmp", "kmk"];
const members: Face[] = [...forums, "projectLeader"];
const leaders: Face[] = [...staff, "projectLeader"];
const guests: Face[] = ["guest", "expiredGuest", "revokedGuest", "preview"];
const signedIn: Face[] = [...members, ...guests];
const everybody: Face[] = ["stranger", ...signedIn];

const openMenu = (page: Page) => page.locator("details.menu").evaluate((menu) => menu.setAttribute("open", ""));
const submit = (page: Page) => page.locator("main form button:not([name])").first().click();
const refused = async (page: Page) => {
  await submit(page);
  await page.locator("main [role=alert]").waitFor();
};
const asked = async (page: Page) => {
  await page.locator("[name=address]").fill("nobody@nowhere.example");
  await submit(page);
  await page.waitForURL("**/sign-in/code");
};

/** Every page of the portal in every state worth a look, and those who get there. */
export const sights: Sight[] = [
  { route: "/", faces: everybody },
  { route: "/", path: "/?menu", faces: ["stranger", "kmp"], after: openMenu },
  { route: "/municipalities", faces: everybody },
  { route: "/municipalities", path: "/municipalities?sort=-inhabitants&page=2", faces: ["stranger"] },
  { route: "/municipalities", path: "/municipalities?q=nowhere", faces: ["stranger"] },
  { route: "/municipalities/[code]", path: "/municipalities/240", faces: everybody },
  { route: "/municipalities/[code]", path: "/municipalities/175", faces: ["stranger", "kmp", "kmk"] },
  { route: "/conferences", faces: everybody },
  { route: "/conferences/[id]", path: "/conferences/{conference}", faces: everybody },
  { route: "/conferences/[id]", path: "/conferences/{fullConference}", faces: [...members, "guest"] },
  { route: "/conferences/[id]", path: "/conferences/{comingConference}", faces: ["stranger"], after: refused },
  { route: "/sign-up/[secret]", path: "/sign-up/none", faces: ["stranger", "english"] },
  { route: "/sign-up/[secret]", path: "/sign-up/{seatLink}", faces: ["stranger", "english"] },
  { route: "/sign-up/[secret]", path: "/sign-up/{waitLink}", faces: ["stranger"] },
  { route: "/secretariat/conferences", faces: staff },
  { route: "/secretariat/conferences/new", faces: staff },
  {
    route: "/secretariat/conferences/new",
    path: "/secretariat/conferences/new?refused",
    faces: ["secretariat"],
    after: refused,
  },
  { route: "/secretariat/conferences/[id]", path: "/secretariat/conferences/{fullConference}", faces: staff },
  { route: "/secretariat/conferences/[id]/edit", path: "/secretariat/conferences/{fullConference}/edit", faces: staff },
  { route: "/check-in/[id]", path: "/check-in/{seat}", faces: staff },
  { route: "/check-in/[id]", path: "/check-in/{wait}", faces: ["secretariat"] },
  { route: "/efforts", faces: everybody },
  { route: "/efforts/[id]", path: "/efforts/{project}", faces: everybody },
  { route: "/activities", faces: everybody },
  { route: "/activities", path: "/activities?municipality=175&page=2", faces: ["stranger"] },
  { route: "/activities", path: "/activities?q=nowhere", faces: ["stranger"] },
  { route: "/activities/[id]", path: "/activities/{activity}", faces: everybody },
  { route: "/statuses", faces: everybody },
  { route: "/statuses/[id]", path: "/statuses/{published}", faces: everybody },
  { route: "/statuses/[id]", path: "/statuses/{wanted}", faces: [...staff, "kmk", "projectLeader"] },
  { route: "/statuses/[id]/agenda", path: "/statuses/{published}/agenda", faces: [...staff, "kmp", "kmk"] },
  { route: "/statuses/quarter", faces: members },
  { route: "/municipalities/[code]/debate", path: "/municipalities/175/debate", faces: forums },
  { route: "/statuses/new", faces: forums },
  { route: "/statuses/new", path: "/statuses/new?municipality=163", faces: ["secretariat"], after: refused },
  { route: "/stories", faces: everybody },
  { route: "/stories", path: "/stories?municipality=175&page=2", faces: ["stranger"] },
  { route: "/stories/[id]", path: "/stories/{story}", faces: everybody },
  { route: "/become-guest", faces: everybody },
  { route: "/become-guest", path: "/become-guest?municipality=240", faces: ["stranger"], after: refused },
  { route: "/become-guest/thanks", faces: everybody },
  { route: "/was", faces: everybody },
  { route: "/privacy", faces: everybody },
  { route: "/sign-in", faces: everybody },
  { route: "/sign-in", path: "/sign-in?to=/kmp", faces: ["stranger"], after: refused },
  { route: "/sign-in/code", faces: everybody },
  { route: "/sign-in/code", path: "/sign-in?asked", faces: ["stranger"], after: asked },
  {
    route: "/sign-in/code",
    path: "/sign-in?wrong",
    faces: ["stranger"],
    after: async (page) => {
      await asked(page);
      await page.locator("[name=code]").fill("000000");
      await refused(page);
    },
  },
  { route: "/sign-in/link", faces: everybody },
  {
    route: "/sign-in/link",
    path: "/sign-in?link",
    faces: ["stranger"],
    after: async (page) => {
      await asked(page);
      await page.goto("/sign-in/link?t=none");
    },
  },
  { route: "/invitation/[secret]", path: "/invitation/none", faces: ["stranger", "english"] },
  { route: "/invitation/[secret]", path: "/invitation/{sentLink}", faces: ["stranger", "english", "guest"] },
  { route: "/invitation/[secret]", path: "/invitation/{acceptedLink}", faces: ["stranger"] },
  { route: "/invitation/[secret]", path: "/invitation/{withdrawnLink}", faces: ["stranger"] },
  { route: "/demo/mailbox", faces: everybody },
  { route: "/demo/mailbox/[id]", path: "/demo/mailbox/{mail}", faces: ["stranger", "english"] },
  { route: "/demo/mailbox/[id]", path: "/demo/mailbox/{mail}?view=text", faces: ["stranger"] },

  { route: "/account", faces: signedIn },
  { route: "/meetings", faces: signedIn },
  { route: "/meetings", path: "/meetings?forum=kmk", faces: ["secretariat"] },
  { route: "/meetings/calendar", faces: [...staff, "kmp", "guest"] },
  { route: "/meetings/[id]", path: "/meetings/{coming}", faces: [...staff, "kmp", "guest"] },
  { route: "/meetings/[id]", path: "/meetings/{past}", faces: ["secretariat", "kmk"] },
  { route: "/meetings/[id]/agenda", path: "/meetings/{coming}/agenda", faces: staff },
  { route: "/meetings/[id]/edit", path: "/meetings/{coming}/edit", faces: staff },
  { route: "/meetings/[id]/minutes", path: "/meetings/{past}/minutes", faces: staff },
  { route: "/meetings/[id]/suggest", path: "/meetings/{coming}/suggest", faces: ["kmp"] },
  { route: "/meetings/[id]/items/new", path: "/meetings/{coming}/items/new", faces: ["secretariat"], after: refused },
  {
    route: "/meetings/[id]/items/[item]",
    path: "/meetings/{coming}/items/{agreedItem}",
    faces: [...staff, "kmp", "guest"],
  },
  { route: "/meetings/[id]/items/[item]/edit", path: "/meetings/{coming}/items/{agreedItem}/edit", faces: staff },
  { route: "/meetings/new", faces: staff },
  { route: "/meetings/new", path: "/meetings/new?refused", faces: ["secretariat"], after: refused },
  { route: "/meetings/plan", faces: [...staff, "kmp", "guest"] },
  { route: "/meetings/polls", faces: members },
  { route: "/meetings/polls/new", faces: staff },
  { route: "/meetings/polls/new", path: "/meetings/polls/new?forum=kmk", faces: ["secretariat"], after: refused },
  { route: "/meetings/polls/[id]", path: "/meetings/polls/{poll}", faces: [...staff, "kmp"] },
  { route: "/meetings/polls/[id]", path: "/meetings/polls/{poll}?refused", faces: ["kmp"], after: refused },
  { route: "/meetings/polls/[id]", path: "/meetings/polls/{settled}", faces: ["secretariat", "kmk"] },
  { route: "/search", faces: [...staff, "guest"] },
  { route: "/search", path: "/search?q=musik", faces: signedIn },
  { route: "/search", path: "/search?q=musik&kind=activity&page=2", faces: ["kmp"] },
  { route: "/search", path: "/search?q=nowhere", faces: ["kmk", "guest"] },
  { route: "/search", path: "/search?q=%25", faces: ["english"] },
  { route: "/datasets", faces: everybody },
  { route: "/datasets", path: "/datasets?q=nowhere&kind=analysis", faces: ["stranger"] },
  { route: "/datasets/[id]", path: "/datasets/{dataset}", faces: [...members, "guest", "preview"] },
  { route: "/datasets/[id]", path: "/datasets/{openDataset}", faces: everybody },
  { route: "/datasets/[id]", path: "/datasets/{openDataset}?refused=fileMacros", faces: ["secretariat"] },
  { route: "/datasets/[id]/edit", path: "/datasets/{dataset}/edit", faces: staff },
  { route: "/datasets/new", faces: forums },
  { route: "/datasets/new", path: "/datasets/new?refused", faces: ["secretariat"], after: refused },
  { route: "/datasets/tables/[id]", path: "/datasets/tables/{table}", faces: ["stranger", ...staff] },
  { route: "/datasets/tables/[id]", path: "/datasets/tables/{table}?q=nowhere", faces: ["stranger"] },
  { route: "/datasets/tables/[id]", path: "/datasets/tables/{brokenTable}", faces: ["secretariat"] },
  { route: "/datasets/compare", faces: everybody },
  ...["table", "bars", "line", "map"].map(
    (view): Sight => ({
      route: "/datasets/compare",
      path: `/datasets/compare?i={indicator}&m=175&m=183&m=240&view=${view}`,
      faces: ["stranger", "kmk"],
    }),
  ),
  { route: "/datasets/requests", faces: signedIn },
  { route: "/datasets/requests/[id]", path: "/datasets/requests/{dataRequest}", faces: [...forums, "guest"] },
  { route: "/datasets/requests/new", faces: staff },
  { route: "/datasets/openings", faces: signedIn },
  { route: "/measures", faces: signedIn },
  { route: "/kmp", faces: ["kmp"] },
  { route: "/kmk", faces: ["kmk"] },
  { route: "/projects", faces: ["projectLeader"] },
  { route: "/activities/new", faces: leaders },
  { route: "/activities/new", path: "/activities/new?project={project}", faces: leaders, after: refused },
  { route: "/activities/[id]/edit", path: "/activities/{activity}/edit", faces: leaders },
  { route: "/activities/import", faces: leaders },
  { route: "/activities/import/[id]", path: "/activities/import/{import}", faces: leaders },
  { route: "/activities/import/[id]", path: "/activities/import/{unmapped}", faces: ["projectLeader"] },
  { route: "/efforts/[id]/edit", path: "/efforts/{project}/edit", faces: leaders },
  { route: "/efforts/new", faces: staff },
  { route: "/efforts/areas/new", faces: staff },
  { route: "/efforts/areas/[id]", path: "/efforts/areas/{area}", faces: staff },
  { route: "/stories/[id]", path: "/stories/{unsent}", faces: leaders },
  { route: "/stories/[id]/edit", path: "/stories/{unsent}/edit", faces: leaders },
  { route: "/stories/[id]/preview", path: "/stories/{unsent}/preview", faces: leaders },
  { route: "/stories/new", faces: staff },
  { route: "/stories/new", path: "/stories/new?project={project}", faces: leaders, after: refused },
  { route: "/accounts", faces: members },
  { route: "/accounts/entries", path: "/accounts/entries?municipality=175", faces: everybody },
  { route: "/accounts/entries/new", faces: [...leaders, "kmk"] },
  { route: "/accounts/entries/new", path: "/accounts/entries/new?refused", faces: ["kmk"], after: refused },
  {
    route: "/municipalities/[code]/calculation",
    path: "/municipalities/175/calculation",
    faces: ["secretariat", "kmp", "kmk"],
  },
  {
    route: "/municipalities/[code]/calculation",
    path: "/municipalities/240/calculation",
    faces: ["english", "guest", "preview"],
  },
  { route: "/calculations/[id]", path: "/calculations/{calculation}", faces: ["english", "guest"] },
  { route: "/committees", faces: members },
  { route: "/committees/[code]", path: "/committees/175", faces: [...members] },
  { route: "/committees/[code]/[body]", path: "/committees/175/committee", faces: [...staff, "kmk"] },
  { route: "/committees/[code]/[body]", path: "/committees/175/finance", faces: ["kmk"], after: refused },
  { route: "/conversations", faces: [...leaders, "kmk"] },
  { route: "/conversations/[id]", path: "/conversations/{talk}", faces: ["projectLeader"] },
  { route: "/conversations/new", faces: [...leaders, "kmk"] },
  { route: "/conversations/new", path: "/conversations/new?refused", faces: ["kmk"], after: refused },
  { route: "/directory", faces: signedIn },
  { route: "/directory", path: "/directory?forum=kmk&q=nowhere", faces: ["kmp"] },
  { route: "/propose", faces: forums },
  { route: "/propose", path: "/propose?municipality=175", faces: ["kmp"], after: refused },
  { route: "/guest", faces: guests },
  { route: "/guest/colleagues", faces: guests },
  { route: "/guest/colleagues", path: "/guest/colleagues?refused", faces: ["guest"], after: refused },

  { route: "/invitations", faces: forums },
  { route: "/invitations/new", faces: forums },
  { route: "/invitations/new", path: "/invitations/new?municipality=175", faces: ["kmp"], after: refused },
  { route: "/invitations/[id]", path: "/invitations/{draft}", faces: staff },
  { route: "/invitations/[id]", path: "/invitations/{waiting}", faces: staff },
  { route: "/invitations/[id]", path: "/invitations/{sent}", faces: staff },
  { route: "/invitations/[id]", path: "/invitations/{accepted}", faces: staff },
  { route: "/invitations/[id]", path: "/invitations/{withdrawn}", faces: staff },
  { route: "/invitations/[id]/package", path: "/invitations/{draft}/package", faces: staff },

  { route: "/secretariat", faces: staff },
  { route: "/secretariat/municipalities", faces: staff },
  { route: "/secretariat/municipalities", path: "/secretariat/municipalities?view=list", faces: staff },
  { route: "/secretariat/municipalities/[code]", path: "/secretariat/municipalities/240", faces: staff },
  { route: "/secretariat/municipalities/[code]", path: "/secretariat/municipalities/175", faces: staff },
  { route: "/secretariat/municipalities/[code]/open", path: "/secretariat/municipalities/240/open", faces: staff },
  { route: "/secretariat/municipalities/[code]/join", path: "/secretariat/municipalities/240/join", faces: staff },
  { route: "/secretariat/access", faces: staff },
  { route: "/secretariat/access", path: "/secretariat/access?view=matrix", faces: staff },
  { route: "/secretariat/access/change", path: "/secretariat/access/change?do=revoke&grant={grant}", faces: staff },
  { route: "/secretariat/access/change", path: "/secretariat/access/change?do=renew&grant={grant}", faces: staff },
  { route: "/secretariat/access/change", path: "/secretariat/access/change", faces: ["secretariat"] },
  { route: "/secretariat/access/review", faces: staff },
  { route: "/secretariat/interests", faces: staff },
  { route: "/secretariat/mails", faces: staff },
  { route: "/secretariat/policies", faces: staff },
  { route: "/secretariat/policies/[key]", path: "/secretariat/policies/invitation", faces: staff },

  { route: "/_not-found", path: "/no-such-page", faces: ["stranger", "english", "guest"], status: 404 },
  { route: "/secretariat", path: "/secretariat?forbidden", faces: ["kmp", "preview"], status: 403 },
];
