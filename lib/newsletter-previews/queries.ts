import "server-only";
import { sql } from "drizzle-orm";
import { uploadOf } from "@/lib/files";
import type { Locale } from "@/lib/messages";
import { partsFor } from "@/lib/newsletters/document";
import { newsletterMail } from "@/lib/newsletters/mail";
import { findNewsletter } from "@/lib/newsletters/queries";
import type { Block } from "@/lib/newsletters/rules";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";
import { read } from "@/lib/viewer";

/** Whose eyes a preview borrows: a stranger's, of a municipality perhaps, or somebody's who sits on the list. */
const eyesOf = async (as: string) => {
  if (/^\d{3}$/.test(as)) return { person: null, codes: [as], name: "" };
  const forums: Record<string, string> = { kmp: "{kmp,chairmanship}", kmk: "{kmk}", project: "{project}" };
  if (as !== "guests" && !(as in forums)) return { person: null, codes: [], name: "" };
  const guest = sql`exists (select from grants g where g.municipality_code = p.municipality_code and g.revoked_at is null)
    and not exists (select from seats s where s.person_id = p.id)`;
  const seated = sql`exists (select from seats s where s.person_id = p.id and s.forum::text = any(${forums[as] ?? "{}"}::text[])
    and app.today() between s.from_on and coalesce(s.until_on, 'infinity'))`;
  const [who] = await read((tx) =>
    tx.execute<{
      id: string;
      name: string;
      code: string | null;
    }>(sql`select p.id, p.name, p.municipality_code as code from people p
      where p.deactivated_at is null and ${as === "guests" ? guest : seated} order by p.name limit 1`),
  );
  return { person: who?.id ?? null, codes: who?.code ? [who.code] : [], name: who?.name ?? "" };
};

/** An issue as somebody would get it, and whose eyes these are. */
export async function previewOf(id: string, as: string, locale: Locale, dark: boolean) {
  const [issue, { person, codes, name }] = [await findNewsletter(id), await eyesOf(as)];
  const parts = await partsFor(person ? { id: person } : null, issue.blocks, codes);
  const web = issue.lists.includes("public") ? `${origin}/newsletter/issues/${issue.slug}` : undefined;
  const letter = { portal: await portalName(), locale, title: issue.title, lead: issue.lead, web, parts };
  const { html, text } = await newsletterMail(letter, dark);
  return { html: await withPictures(html, issue.blocks), text, name };
}

/** A frame sends no cookies, and before an issue is sent its pictures are for its writers alone: the preview carries them along. */
async function withPictures(html: string, blocks: Block[]) {
  let drawn = html;
  for (const { fileId } of blocks) {
    if (!fileId) continue;
    const bytes = await uploadOf(fileId);
    drawn = drawn.replaceAll(
      `${origin}/api/files/${fileId}?inline`,
      `data:image/jpeg;base64,${Buffer.from(bytes).toString("base64")}`,
    );
  }
  return drawn;
}
