import { takeReturns } from "@/lib/returns/import";

/** For a mail provider's webhook, and for mailboxes that pass on what comes back to them. */
export const POST = (request: Request) => takeReturns(request);
