import { linkSecret } from "@/lib/invitees/input";
import { origin } from "@/lib/origin";
import { unsubscribeAtOnce } from "@/lib/subscriptions/actions";

type Context = RouteContext<"/newsletter/[secret]/unsubscribe">;

/** A person who opens the header's link gets the page with the button; a scanner that does changes nothing. */
export async function GET(_: Request, { params }: Context) {
  return Response.redirect(`${origin}/newsletter/${encodeURIComponent((await params).secret)}`, 303);
}

/** A mail program's own button (RFC 8058). Pressed twice, or after the address was erased, it says the same. */
export async function POST(_: Request, { params }: Context) {
  const { secret } = await params;
  if (linkSecret.safeParse(secret).success) await unsubscribeAtOnce(secret);
  return new Response(null, { status: 204 });
}
