import { type Face, refused, type Sight, signedIn } from "./faces";

const staff: Face[] = ["secretariat", "english"];

/** The log of changes, what is known about people, and what the clock and the queue do. */
export const protectionSights: Sight[] = [
  { route: "/account/address", faces: signedIn },
  { route: "/account/address", path: "/account/address?refused", faces: ["kmp"], after: refused },
  { route: "/new-address/[secret]", path: "/new-address/none", faces: ["stranger", "english"] },
  { route: "/new-address/[secret]", path: "/new-address/{newAddressLink}", faces: ["stranger", "english"] },
  { route: "/new-address/[secret]", path: "/new-address/{oldAddressLink}", faces: ["stranger", "english"] },
  { route: "/secretariat/people", faces: staff },
  { route: "/secretariat/people", path: "/secretariat/people?q=nothing-like-this", faces: ["secretariat"] },
  { route: "/secretariat/people/[id]", path: "/secretariat/people/{person}", faces: staff },
  {
    route: "/secretariat/people/close",
    path: "/secretariat/people/close?until=2028-06-30&forum=kmp&forum=kmk",
    faces: staff,
  },
  { route: "/secretariat/people/close", path: "/secretariat/people/close?until=2099-12-31", faces: ["secretariat"] },
  { route: "/secretariat/people/new", faces: ["secretariat"] },
  { route: "/secretariat/people/new", path: "/secretariat/people/new?refused", faces: ["secretariat"], after: refused },
  { route: "/secretariat/audit", faces: staff },
  { route: "/secretariat/audit", path: "/secretariat/audit?table=grants", faces: ["secretariat"] },
  { route: "/secretariat/audit", path: "/secretariat/audit?q=nothing-like-this", faces: ["secretariat"] },
  { route: "/secretariat/personal-data", faces: staff },
  { route: "/secretariat/personal-data/[id]", path: "/secretariat/personal-data/{person}", faces: staff },
  { route: "/secretariat/agreements", faces: staff },
  {
    route: "/secretariat/agreements",
    path: "/secretariat/agreements?refused",
    faces: ["secretariat"],
    after: async (page) => {
      await page.getByText("Tilføj eller ret en optælling").click();
      await page.getByRole("button", { name: "Gem tallene" }).click();
      await page.locator("#counts [aria-invalid=true]").first().waitFor();
    },
  },
  { route: "/secretariat/agreements/[id]", path: "/secretariat/agreements/{agreement}", faces: staff },
  {
    route: "/secretariat/agreements/[id]",
    path: "/secretariat/agreements/{agreement}?name=Dyrere&startsOn=2025-01-01&endsOn=2027-12-31&rateOre=3&source=x",
    faces: staff,
  },
  { route: "/secretariat/agreements/new", faces: ["secretariat"] },
  {
    route: "/secretariat/agreements/new",
    path: "/secretariat/agreements/new?refused",
    faces: ["secretariat"],
    after: refused,
  },
  { route: "/secretariat/settings", faces: staff },
  {
    route: "/secretariat/settings",
    path: "/secretariat/settings?refused",
    faces: ["secretariat"],
    after: async (page) => {
      await page.getByLabel("Portalens navn").fill("");
      await refused(page);
    },
  },
  { route: "/secretariat/mail-texts", faces: staff },
  { route: "/secretariat/mail-texts", path: "/secretariat/mail-texts?q=nothing-like-this", faces: ["secretariat"] },
  { route: "/secretariat/mail-texts/[kind]", path: "/secretariat/mail-texts/invitation", faces: staff },
  {
    route: "/secretariat/mail-texts/[kind]",
    path: "/secretariat/mail-texts/poll_closed?refused",
    faces: ["secretariat"],
    after: async (page) => {
      await page.getByLabel("Emne").fill("{");
      await refused(page);
    },
  },
  { route: "/secretariat/retention", faces: staff },
  { route: "/secretariat/processing", faces: staff },
  { route: "/secretariat/consents", faces: staff },
  { route: "/secretariat/jobs", faces: staff },
  { route: "/secretariat/mails/log", faces: staff },
  { route: "/secretariat/mails/log", path: "/secretariat/mails/log?state=failed&q=nobody", faces: ["secretariat"] },
];
