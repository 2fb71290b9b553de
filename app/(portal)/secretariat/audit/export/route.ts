import { getTranslations } from "next-intl/server";
import { auditFile } from "@/lib/audit/document";
import { auditInput } from "@/lib/audit/input";
import { auditEntries } from "@/lib/audit/queries";
import { requireForum } from "@/lib/viewer";

/** The log as it is narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  const viewer = await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const entries = auditEntries(viewer, auditInput.parse(Object.fromEntries(query)));
  const words = await getTranslations("account.entries");
  return auditFile(entries, query.get("format"), await getTranslations("audit"), words);
}
