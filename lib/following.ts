import "server-only";
import { type NextRequest, userAgent } from "next/server";

const ahead = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/** True where a person follows a link that is counted: whoever draws a preview of it, scans a mail or fetches ahead is no visitor. */
export const isVisit = (request: NextRequest) =>
  request.method === "GET" &&
  request.headers.get("sec-fetch-mode") === "navigate" &&
  !userAgent(request).isBot &&
  !request.headers.get("user-agent")?.includes("Headless") &&
  !ahead.some((name) => /prefetch|preview/i.test(request.headers.get(name) ?? ""));
