import type { Row } from "./access-row";

/** Meetings, their polls and papers, and what is found. */
export const meetingMatrix: Row[] = [
  {
    route: "/api/uploads/papers/[meeting]/[item]",
    path: "/api/uploads/papers/{meeting}/{openItem}",
    expected: "405 405 405 405 405 405 405 405 405 405",
  },
  { route: "/meetings", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/meetings/[id]", path: "/meetings/{meeting}", expected: "307 200 200 404 404 200 404 404 404 307" },
  { route: "/meetings/[id]", path: "/meetings/{kmkMeeting}", expected: "307 200 404 200 404 404 200 404 404 307" },
  {
    route: "/meetings/[id]/agenda",
    path: "/meetings/{meeting}/agenda",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/meetings/[id]/attendance",
    path: "/meetings/{meeting}/attendance",
    expected: "307 200 200 404 404 404 404 404 404 307",
  },
  {
    route: "/meetings/[id]/calendar",
    path: "/meetings/{meeting}/calendar",
    expected: "307 200 200 404 404 200 404 404 404 307",
  },
  {
    route: "/meetings/[id]/edit",
    path: "/meetings/{meeting}/edit",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/meetings/[id]/items/[item]",
    path: "/meetings/{meeting}/items/{openItem}",
    expected: "307 200 200 404 404 200 404 404 404 307",
  },
  {
    route: "/meetings/[id]/items/[item]",
    path: "/meetings/{meeting}/items/{closedItem}",
    expected: "307 200 200 404 404 404 404 404 404 307",
  },
  {
    route: "/meetings/[id]/items/[item]",
    path: "/meetings/{kmkMeeting}/items/{openItem}",
    expected: "307 404 404 404 404 404 404 404 404 307",
  },
  {
    route: "/meetings/[id]/items/[item]/edit",
    path: "/meetings/{meeting}/items/{openItem}/edit",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/meetings/[id]/items/new",
    path: "/meetings/{meeting}/items/new",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/meetings/[id]/minutes",
    path: "/meetings/{meeting}/minutes",
    expected: "307 200 403 403 403 403 403 403 403 307",
  },
  {
    route: "/meetings/[id]/papers",
    path: "/meetings/{meeting}/papers",
    expected: "307 200 200 404 404 200 404 404 404 307",
  },
  { route: "/meetings/[id]/pdf", path: "/meetings/{meeting}/pdf", expected: "307 200 200 404 404 200 404 404 404 307" },
  {
    route: "/meetings/[id]/suggest",
    path: "/meetings/{meeting}/suggest",
    expected: "307 403 200 404 404 403 404 404 404 307",
  },
  { route: "/meetings/polls", expected: "307 200 200 200 200 403 403 403 403 307" },
  {
    route: "/meetings/polls/[id]",
    path: "/meetings/polls/{poll}",
    expected: "307 200 200 404 404 404 404 404 404 307",
  },
  { route: "/meetings/polls/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/meetings/calendar", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/meetings/new", expected: "307 200 403 403 403 403 403 403 403 307" },
  { route: "/meetings/plan", expected: "307 200 200 200 200 200 200 200 200 307" },
  { route: "/search", expected: "200 200 200 200 200 200 200 200 200 200" },
  { route: "/search", path: "/search?q=planted", expected: "200 200 200 200 200 200 200 200 200 200" },
];
