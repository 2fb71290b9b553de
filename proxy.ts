import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { copiedNonce, copyFor, isCopying } from "@/lib/copies";
import { localeCookie, secure } from "@/lib/origin";

const development = process.env.NODE_ENV === "development";

const page = (nonce: string) => [
  "default-src 'self'",
  `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
  `style-src 'self' 'nonce-${nonce}'`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "form-action 'self'",
];

// What somebody else wrote runs nothing here. A mail may style itself, and one page shows it in a frame.
const file = (nonce: string) => [...page(nonce), "sandbox"];
const mail = () => [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data:",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
  "sandbox allow-top-navigation-by-user-activation allow-popups",
];

// A sandbox keeps browsers from showing a PDF. Its frame may stand in our own pages; nothing in it runs a script.
const shown = () => [
  "default-src 'none'",
  "img-src 'self'",
  "object-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "form-action 'none'",
];

function policyOf({ pathname: path, searchParams }: URL) {
  if (/^\/(demo\/mailbox|secretariat\/(newsletters|mail-texts))\/[^/]+\/body$/.test(path)) return mail;
  if (/^\/api\/files\//.test(path) && searchParams.has("inline")) return shown;
  return /^\/api\/files\/|^\/demo\/mailbox\/[^/]+\/attachments\//.test(path) ? file : page;
}

const always = {
  "X-Content-Type-Options": "nosniff",
  // "no-referrer" would also take away the Origin of forms sent without JavaScript.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), browsing-topics=()",
  "Cache-Control": "private, no-store",
  ...(secure && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
};

/** What others' pages fetch and keep: the same for everybody, whoever asks. */
const isTakenAlong = (path: string) =>
  /^\/(brand\/[^/]+|activities\/feed\/[^/]+|(stories|newsletter\/issues)\/feed)$/.test(path);
const takenAlong = { "Cache-Control": "public, max-age=300", "Access-Control-Allow-Origin": "*" };

/** Security headers with a fresh nonce on every response, and for the pages: the nonce and where they are. */
export async function proxy(request: NextRequest) {
  const copying = isCopying(request);
  const nonce = copying ? copiedNonce : randomBytes(16).toString("base64");
  const policy = policyOf(request.nextUrl)(nonce).join("; ");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  // An address may name the language, for those who come from elsewhere; from then on the reader's choice is kept.
  const language = ["da", "en"].find((one) => one === request.nextUrl.searchParams.get("lang"));
  if (language) {
    request.cookies.set(localeCookie.name, language);
    headers.set("cookie", request.cookies.toString());
  }
  // Next's page for the worst case is no address: it answered 500, or after a change 200.
  const internal = request.nextUrl.pathname === "/_global-error";
  const copy = copying || development ? undefined : await copyFor(request);
  const response = internal
    ? new NextResponse(null, { status: 404 })
    : copy
      ? new NextResponse(copy.html.replaceAll(copiedNonce, nonce), { headers: copy.headers })
      : NextResponse.next({ request: { headers } });
  const open = isTakenAlong(request.nextUrl.pathname);
  if (language && request.method === "GET" && !open)
    response.cookies.set(localeCookie.name, language, { ...localeCookie.options, maxAge: 31_536_000 });
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries({ ...always, ...(open && takenAlong) })) response.headers.set(name, value);
  return response;
}

// Next keeps the body of what passes here in memory, and cuts it: uploads go past, their headers are in next.config.ts.
// The list for others' frames goes past too: it reads no cookie, and its headers are its own.
export const config = { matcher: "/((?!_next/static/|api/uploads/|embed/activities$).*)" };
