import "server-only";
import { type NextRequest, userAgent } from "next/server";

const ahead = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/** True where a person follows a link that is counted: whoever draws a preview of it, or fetches it ahead, is no visitor. */
export const isVisit = (request: NextRequest) =>
  request.method === "GET" &&
  !userAgent(request).isBot &&
  !ahead.some((name) => /prefetch|preview/i.test(request.headers.get(name) ?? ""));
