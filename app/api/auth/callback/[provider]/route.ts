import type { NextRequest } from "next/server";
import { comeBack } from "@/lib/own-login";

/** Where a municipality's login sends the browser back to. */
export async function GET(request: NextRequest, { params }: RouteContext<"/api/auth/callback/[provider]">) {
  return comeBack(request, (await params).provider);
}
