import { findDemoMail } from "@/lib/mails/queries";

/** The HTML of a demo mail. Its links open in the window around the frame; proxy.ts lets it run nothing. */
export async function GET(_: Request, { params }: RouteContext<"/demo/mailbox/[id]/body">) {
  const { html } = await findDemoMail((await params).id);
  const body = html.replaceAll('target="_blank"', 'target="_top"');
  return new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
