import type { Page } from "@playwright/test";
import type { Face, Sight } from "./faces";

const staff: Face[] = ["secretariat", "english"];
const hosts: Face[] = ["kmp", "kmk", "guest", "expiredGuest", "revokedGuest", "preview"];

const formRefused = (form: string, prepare?: (page: Page) => Promise<unknown>) => async (page: Page) => {
  await page.locator("main details").evaluateAll((folds) => folds.map((fold) => fold.setAttribute("open", "")));
  await prepare?.(page);
  await page.locator(`main ${form} .btns button`).first().click();
  await page.locator("main [role=alert]").waitFor();
};
const conflictRefused = formRefused("#conflict");
const noRefused = formRefused("#no");
const slotRefused = formRefused("form", (page) => page.locator("[name=to]").fill("10:00"));
/** Visits in every state worth a look. */
export const tourSights: Sight[] = [
  { route: "/tour", faces: [...staff, ...hosts] },
  { route: "/tour", path: "/tour?state=cancelled", faces: ["secretariat"] },
  { route: "/tour/ambassador", faces: ["kmp"] },
  { route: "/tour/ambassador", path: "/tour/ambassador?refused", faces: ["kmp"], after: conflictRefused },
  { route: "/tour/ambassadors/[id]", path: "/tour/ambassadors/{ambassador}", faces: staff },
  { route: "/tour/matching", faces: staff },
  { route: "/tour/new", faces: [...staff, "kmp", "guest"] },
  { route: "/tour/new", path: "/tour/new?host=240", faces: ["secretariat", "kmp"] },
  { route: "/tour/new", path: "/tour/new?host=163", faces: ["secretariat"] },
  { route: "/tour/[id]", path: "/tour/{visitWished}", faces: staff },
  { route: "/tour/[id]", path: "/tour/{visitAsked}", faces: ["kmp", "guest", "preview"] },
  { route: "/tour/[id]", path: "/tour/{visitAsked}?refused", faces: ["kmp"], after: noRefused },
  { route: "/tour/[id]", path: "/tour/{visitAgreed}", faces: staff },
  { route: "/tour/[id]", path: "/tour/{visitHeld}", faces: ["secretariat"] },
  { route: "/tour/[id]/edit", path: "/tour/{visitAccepted}/edit", faces: staff },
  { route: "/tour/[id]/edit", path: "/tour/{visitAgreed}/edit?refused", faces: ["secretariat"], after: slotRefused },
];
