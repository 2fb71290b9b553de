import { everybody, type Face, refused, type Sight } from "./faces";

const staff: Face[] = ["secretariat", "english"];

/** The newsletter: the form, a reader's own page in each state, and the secretariat's lists. */
export const newsletterSights: Sight[] = [
  { route: "/newsletter", faces: everybody },
  { route: "/newsletter", path: "/newsletter?refused", faces: ["stranger"], after: refused },
  { route: "/newsletter/[secret]", path: "/newsletter/none", faces: ["stranger", "english"] },
  { route: "/newsletter/[secret]", path: "/newsletter/{readerLink}", faces: ["stranger", "english"] },
  { route: "/newsletter/[secret]", path: "/newsletter/{askedLink}", faces: ["stranger", "english"] },
  { route: "/newsletter/[secret]", path: "/newsletter/{formerLink}", faces: ["stranger"] },
  { route: "/secretariat/subscribers", faces: staff },
  { route: "/secretariat/subscribers", path: "/secretariat/subscribers?q=nobody", faces: ["secretariat"] },
];
