import type { Row } from "./access-row";

const staff = "307 200 403 403 403 403 403 403 403 307";

/** The log of changes, what is known about people, and what the clock and the queue do. */
export const protectionMatrix: Row[] = [
  { route: "/secretariat/people", expected: staff },
  { route: "/secretariat/people/[id]", path: "/secretariat/people/{politician}", expected: staff },
  { route: "/secretariat/people/close", expected: staff },
  { route: "/secretariat/people/export", expected: staff },
  { route: "/secretariat/people/new", expected: staff },
  { route: "/secretariat/audit", expected: staff },
  { route: "/secretariat/audit/export", expected: staff },
  { route: "/account/address", expected: "307 200 200 200 200 200 200 200 200 307" },
  {
    route: "/new-address/[secret]",
    path: "/new-address/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    expected: "200 200 200 200 200 200 200 200 200 200",
  },
  { route: "/account/data", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/secretariat/personal-data", expected: staff },
  { route: "/secretariat/personal-data/[id]", path: "/secretariat/personal-data/{politician}", expected: staff },
  {
    route: "/secretariat/personal-data/[id]/export",
    path: "/secretariat/personal-data/{politician}/export",
    expected: staff,
  },
  { route: "/secretariat/agreements", expected: staff },
  { route: "/secretariat/agreements/[id]", path: "/secretariat/agreements/{agreement}", expected: staff },
  { route: "/secretariat/agreements/new", expected: staff },
  { route: "/secretariat/settings", expected: staff },
  { route: "/secretariat/mail-texts", expected: staff },
  { route: "/secretariat/mail-texts/[kind]", path: "/secretariat/mail-texts/poll_closed", expected: staff },
  { route: "/secretariat/mail-texts/[kind]/body", path: "/secretariat/mail-texts/poll_closed/body", expected: staff },
  { route: "/secretariat/retention", expected: staff },
  { route: "/secretariat/jobs", expected: staff },
  { route: "/secretariat/mails/log", expected: staff },
  { route: "/secretariat/processing", expected: staff },
  { route: "/secretariat/consents", expected: staff },
  { route: "/secretariat/consents/export", expected: staff },
];
