import { getTranslations } from "next-intl/server";
import { personArrangement } from "@/components/people/person-arrangement";
import { arrange, readTable } from "@/components/ui/table-state";
import { sheetResponse } from "@/lib/exports";
import { personSheet } from "@/lib/people/document";
import { everyone, type Person } from "@/lib/people/queries";
import { requireForum } from "@/lib/viewer";

/** The list of people as it is sorted and narrowed on the page, as CSV or Excel. */
export async function GET(request: Request) {
  await requireForum("secretariat");
  const query = new URL(request.url).searchParams;
  const state = readTable(Object.fromEntries(query), { defaultSort: "name" });
  const [t, forums] = [await getTranslations("people"), await getTranslations("profiles.forums")];
  const seatsOf = ({ seats }: Person) =>
    seats
      .map(({ forum, title, fromOn, untilOn }) => `${forums(forum)}, ${t(`ranks.${title}`)} ${fromOn}/${untilOn ?? ""}`)
      .join("; ");
  return sheetResponse(
    personSheet(arrange(await everyone(), personArrangement, state), t, seatsOf),
    query.get("format"),
  );
}
