import type { Row } from "./access-row";

const arranged = "307 200 403 403 403 403 403 403 403 307";

/** Who comes to a conference: the form, the door and the secretariat's lists. */
export const conferenceMatrix: Row[] = [
  { route: "/check-in/[id]", path: "/check-in/{signUp}", expected: arranged },
  {
    route: "/conferences/[id]/calendar",
    path: "/conferences/{conference}/calendar",
    expected: "404 200 200 200 200 200 404 404 404 404",
  },
  {
    route: "/conferences/[id]/card",
    path: "/conferences/{conference}/card",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
  { route: "/secretariat/conferences", expected: arranged },
  { route: "/secretariat/conferences/[id]", path: "/secretariat/conferences/{conference}", expected: arranged },
  {
    route: "/secretariat/conferences/[id]/badges",
    path: "/secretariat/conferences/{conference}/badges",
    expected: arranged,
  },
  {
    route: "/secretariat/conferences/[id]/edit",
    path: "/secretariat/conferences/{conference}/edit",
    expected: arranged,
  },
  {
    route: "/secretariat/conferences/[id]/export",
    path: "/secretariat/conferences/{conference}/export",
    expected: arranged,
  },
  {
    route: "/secretariat/conferences/[id]/door",
    path: "/secretariat/conferences/{conference}/door",
    expected: arranged,
  },
  { route: "/api/conferences/[id]/door", path: "/api/conferences/{conference}/door", expected: arranged },
  { route: "/secretariat/conferences/new", expected: arranged },
  { route: "/sign-up/[secret]", path: "/sign-up/none", expected: "200 200 200 200 200 200 200 200 200 200" },
  {
    route: "/sign-up/[secret]/certificate",
    path: "/sign-up/none/certificate",
    expected: "404 404 404 404 404 404 404 404 404 404",
  },
];
