import "server-only";
import { count, desc, eq, or, sql } from "drizzle-orm";
import { auditEntries, emails, municipalities, people } from "@/db/schema";
import type { Locale } from "@/lib/messages";
import { list } from "@/lib/sql";
import { read, requireViewer } from "@/lib/viewer";

export const pageSize = 20;

/** A municipality's login that is mine to use; `account` is the link. */
export type Login = { code: string; name: string; account: string | null; since: string | null; mailToo: boolean };

/** A passkey of mine. */
export type Passkey = { id: string; name: string; createdAt: string; lastUsedAt: string | null };

/** My own record, and the lists of the newsletter that my address is on, with what one agrees to by choosing some. */
export async function me() {
  const { id } = await requireViewer();
  const [row] = await read((tx) =>
    tx
      .select({
        name: people.name,
        title: people.title,
        locale: people.locale,
        address: emails.address,
        secondFactor: sql<string | null>`(select since from app.my_factor())`,
        logins: sql<
          Login[]
        >`${list(sql`select code, name, account, since, mail_too as "mailToo" from app.my_logins()`)}`,
        passkeys: sql<Passkey[]>`${list(sql`select id, name, created_at as "createdAt", last_used_at as "lastUsedAt"
          from passkeys where person_id = ${id} order by created_at`)}`,
        fresh: sql<boolean>`app.is_fresh()`,
        lists: sql<string[]>`to_jsonb(array(select l.list from subscriptions l
          join subscribers s on s.id = l.subscriber_id where s.address = ${emails.address}))`,
        consent: sql<Record<Locale, string> | null>`(select jsonb_build_object('da', words, 'en', words_en)
          from consent_texts order by number desc limit 1)`,
      })
      .from(people)
      .leftJoin(emails, eq(emails.personId, people.id))
      .where(eq(people.id, id)),
  );
  return row;
}

/** Where I am signed in, the latest visit first. */
export const mySessions = () =>
  read((tx) =>
    tx.execute<{ id: string; device: string; remembered: boolean; createdAt: string; seenAt: string }>(
      sql`select id, device, remembered, created_at as "createdAt", seen_at as "seenAt" from app.my_sessions()`,
    ),
  );

/** What I did and what was done to me, one page of it, the newest first. */
export async function myEntries(page: number) {
  const { id } = await requireViewer();
  const mine = or(eq(auditEntries.personId, id), eq(auditEntries.aboutPersonId, id));
  return read(async (tx) => {
    const entries = await tx
      .select({
        id: auditEntries.id,
        at: auditEntries.at,
        action: auditEntries.action,
        personId: auditEntries.personId,
        person: people.name,
        municipality: municipalities.name,
      })
      .from(auditEntries)
      .leftJoin(people, eq(people.id, auditEntries.personId))
      .leftJoin(municipalities, eq(municipalities.code, auditEntries.municipalityCode))
      .where(mine)
      .orderBy(desc(auditEntries.at), desc(auditEntries.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const [all] = await tx.select({ total: count() }).from(auditEntries).where(mine);
    return { entries, total: all?.total ?? 0 };
  });
}

export type Session = Awaited<ReturnType<typeof mySessions>>[number];
export type Entry = Awaited<ReturnType<typeof myEntries>>["entries"][number];
export type Person = NonNullable<Awaited<ReturnType<typeof me>>>;
