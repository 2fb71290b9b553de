import "server-only";
import { sql } from "drizzle-orm";
import { uploadOf } from "@/lib/files";
import { uuid } from "@/lib/input";
import type { Locale } from "@/lib/messages";
import { eyes, partsFor } from "@/lib/newsletters/document";
import { type Letter, newsletterMail } from "@/lib/newsletters/mail";
import { findNewsletter, type Newsletter } from "@/lib/newsletters/queries";
import type { Block } from "@/lib/newsletters/rules";
import { origin } from "@/lib/origin";
import { portalName } from "@/lib/settings/queries";
import { containing } from "@/lib/sql";
import { read } from "@/lib/viewer";

/** Whose eyes a preview borrows; `locale` where it is one reader's own. */
type Reader = { person: string | null; codes: string[]; name: string; locale?: Locale };

const stranger: Reader = { person: null, codes: [], name: "" };
const seated = sql`select from seats s where s.person_id = p.id and app.today() between s.from_on and coalesce(s.until_on, 'infinity')`;
const codes = sql`to_jsonb(array(select list from subscriptions l where l.subscriber_id = s.id and l.list ~ '^[0-9]'`;
const known = sql`exists (select from emails e where e.address = s.address)`;
const confirmed = sql`s.stopped_at is null and exists (select from consents c where c.subscriber_id = s.id and c.proved_at is not null and c.withdrawn_at is null)`;

/** One reader with the municipalities and the language that their mails have: somebody by name, or an address of nobody here. */
const oneReader = async (id: string) => {
  const [found] = await read((tx) =>
    tx.execute<Reader>(sql`select p.id as person, p.name, coalesce(s.locale, p.locale) as locale,
        ${codes} union select p.municipality_code where p.municipality_code is not null order by 1)) as codes
      from people p left join lateral (select s.* from emails e join subscribers s on s.address = e.address where e.person_id = p.id order by s.id limit 1) s on true
      where p.id = ${id} and p.deactivated_at is null
      union all select null, s.address, s.locale, ${codes} order by 1)) from subscribers s where s.id = ${id} and not ${known}`),
  );
  return found ?? stranger;
};

/** A stranger, of a municipality perhaps; somebody who sits on the list; or one reader. */
const readerOf = async (as: string): Promise<Reader> => {
  if (/^\d{3}$/.test(as)) return { ...stranger, codes: [as] };
  if (uuid.safeParse(as).success) return oneReader(as);
  const forums: Record<string, string> = { kmp: "{kmp,chairmanship}", kmk: "{kmk}", project: "{project}" };
  if (as !== "guests" && !(as in forums)) return stranger;
  const guest = sql`exists (select from grants g where g.municipality_code = p.municipality_code and g.revoked_at is null)
    and not exists (select from seats s where s.person_id = p.id)`;
  const onList = sql`exists (${seated} and s.forum::text = any(${forums[as] ?? "{}"}::text[]))`;
  const [who] = await read((tx) =>
    tx.execute<Reader>(sql`select p.id as person, p.name, to_jsonb(array(select p.municipality_code where p.municipality_code is not null)) as codes
      from people p where p.deactivated_at is null and ${as === "guests" ? guest : onList} order by p.name limit 1`),
  );
  return who ?? stranger;
};

/** Readers whose name or address holds some words: who said yes to the newsletter or has a seat. */
export const readersLike = (who: string) =>
  read((tx) =>
    tx.execute<{ id: string; name: string; place: string | null }>(sql`
      select p.id, p.name, m.name as place from people p left join municipalities m on m.code = p.municipality_code
      where p.deactivated_at is null and p.name ilike ${containing(who)} and (exists (${seated})
        or exists (select from emails e join subscribers s on s.address = e.address where e.person_id = p.id and ${confirmed}))
      union all select s.id, s.address, null from subscribers s where s.address ilike ${containing(who)} and ${confirmed} and not ${known}
      order by 2, 1 limit 10`),
  );

const letterOf = async ({ title, lead, lists, slug }: Newsletter, locale: Locale): Promise<Omit<Letter, "parts">> => {
  const web = lists.includes("public") ? `${origin}/newsletter/issues/${slug}` : undefined;
  return { portal: await portalName(), locale, title, lead, web, trial: true };
};

/** An issue as somebody would get it, and whose eyes these are. */
export async function previewOf(id: string, as: string, locale: Locale, dark: boolean) {
  const [issue, reader] = [await findNewsletter(id), await readerOf(as)];
  const parts = await partsFor(eyes(reader.person), issue.blocks, reader.codes);
  const letter = { ...(await letterOf(issue, reader.locale ?? locale)), parts };
  const { html, text } = await newsletterMail(letter, dark);
  return { html: await withPictures(html, issue.blocks), text, name: reader.name };
}

/** What the heaviest mail of an issue weighs, in bytes: that of a writer, who sees all of it. */
export async function weightOf(issue: Newsletter, writer: string, locale: Locale) {
  const parts = await partsFor(eyes(writer), issue.blocks, []);
  return Buffer.byteLength((await newsletterMail({ ...(await letterOf(issue, locale)), parts })).html);
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
