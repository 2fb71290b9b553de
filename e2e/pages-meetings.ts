import { members, refused, type Sight, signedIn, staff } from "./faces";

/** Meetings, their items and minutes, and polls for a date. */
export const meetingSights: Sight[] = [
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
];
