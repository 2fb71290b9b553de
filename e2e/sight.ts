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
