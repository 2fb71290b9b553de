import type { Page } from "@playwright/test";
import type { Identity } from "./identities";

/** Who looks at a page: one of the ten, or the secretariat in English, or the secretariat seeing as a guest. */
export type Face = Identity | "english" | "preview";

export type Sight = {
  /** As the build names it. */
  route: string;
  /** What is asked for, when the route has parameters or a state of its own; {name} is a row of `things`. */
  path?: string;
  faces: Face[];
  /** What is done there before the page is looked at. */
  after?: (page: Page) => Promise<unknown>;
  status?: number;
};

export const staff: Face[] = ["secretariat", "english"];
export const forums: Face[] = [...staff, "kmp", "kmk"];
export const members: Face[] = [...forums, "projectLeader"];
export const leaders: Face[] = [...staff, "projectLeader"];
export const guests: Face[] = ["guest", "expiredGuest", "revokedGuest", "preview"];
export const signedIn: Face[] = [...members, ...guests];
export const everybody: Face[] = ["stranger", ...signedIn];

/** Sends the page's first form. */
export const submit = (page: Page) => page.locator("main form button:not([name])").first().click();
/** Sends the page's first form as it stands, and waits for what is wrong with it. */
export const refused = async (page: Page) => {
  await submit(page);
  await page.locator("main [role=alert]").waitFor();
};
