import "server-only";
import { type NextRequest, userAgent } from "next/server";
import { portalName } from "@/lib/settings/queries";

const ahead = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

/** True where a person follows a link that is counted: whoever draws a preview of it, scans a mail or fetches ahead is no visitor. */
export const isVisit = (request: NextRequest) =>
  request.method === "GET" &&
  request.headers.get("sec-fetch-mode") === "navigate" &&
  !userAgent(request).isBot &&
  !request.headers.get("user-agent")?.includes("Headless") &&
  !ahead.some((name) => /prefetch|preview/i.test(request.headers.get(name) ?? ""));

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The page of a followed link that leads nowhere, for people who know nothing of the portal. */
export const deadEnd = async (status: 404 | 410, title: string, text: string) =>
  new Response(
    `<!doctype html><html lang="da"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1><p>${text}</p><p><a href="/">${escaped(await portalName())}</a></p></html>`,
    { status, headers: { "content-type": "text/html; charset=utf-8" } },
  );
