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
  { route: "/newsletter/issues", faces: everybody },
  { route: "/newsletter/issues/[slug]", path: "/newsletter/issues/{issueSlug}", faces: ["stranger", "english", "kmp"] },
  { route: "/secretariat/newsletters", faces: staff },
  { route: "/secretariat/newsletters/new", faces: staff },
  {
    route: "/secretariat/newsletters/new",
    path: "/secretariat/newsletters/new?refused",
    faces: ["secretariat"],
    after: refused,
  },
  { route: "/secretariat/newsletters/[id]", path: "/secretariat/newsletters/{draftIssue}", faces: staff },
  {
    route: "/secretariat/newsletters/[id]",
    path: "/secretariat/newsletters/{draftIssue}?block={draftBlock}",
    faces: staff,
  },
  { route: "/secretariat/newsletters/[id]", path: "/secretariat/newsletters/{sentIssue}", faces: staff },
  {
    route: "/secretariat/newsletters/[id]/preview",
    path: "/secretariat/newsletters/{draftIssue}/preview",
    faces: staff,
  },
  {
    route: "/secretariat/newsletters/[id]/preview",
    path: "/secretariat/newsletters/{draftIssue}/preview?as=kmp&look=text",
    faces: ["secretariat"],
  },
  {
    route: "/secretariat/newsletters/[id]/preview",
    path: "/secretariat/newsletters/{draftIssue}/preview?who=en&look=phoneDark",
    faces: ["secretariat"],
  },
  { route: "/secretariat/subscribers", faces: staff },
  { route: "/secretariat/subscribers", path: "/secretariat/subscribers?q=nobody", faces: ["secretariat"] },
];
