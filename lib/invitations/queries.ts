import "server-only";
import { eq, sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import { z } from "zod";
import { invitationItems, invitations, municipalities, people } from "@/db/schema";
import type { PackageItem } from "@/lib/invitations/rules";
import { read } from "@/lib/viewer";

export type InvitationState =
  | "draft"
  | "returned"
  | "awaiting"
  | "sent"
  | "expired"
  | "accepted"
  | "declined"
  | "withdrawn";

/** An invitation with its state, its inviter and its items; hidden and unknown ones are not found. */
export const findInvitation = cache(async (id: string) => {
  if (!z.uuid().safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx
      .select({
        id: invitations.id,
        municipalityCode: invitations.municipalityCode,
        municipalityName: municipalities.name,
        address: invitations.address,
        name: invitations.name,
        title: invitations.title,
        inviter: people.name,
        fromOn: invitations.fromOn,
        untilOn: invitations.untilOn,
        reason: invitations.reason,
        version: invitations.version,
        kind: invitations.kind,
        submittedAt: invitations.submittedAt,
        approvedAt: invitations.approvedAt,
        returnedWhy: invitations.returnedWhy,
        sentAt: invitations.sentAt,
        lastSentAt: invitations.lastSentAt,
        expiresAt: invitations.expiresAt,
        reminders: invitations.reminders,
        acceptedAt: invitations.acceptedAt,
        declinedAt: invitations.declinedAt,
        withdrawnAt: invitations.withdrawnAt,
        example: invitations.example,
        state: sql<InvitationState>`app.invitation_state(${invitations})`,
        mayInvite: sql<"direct" | "approval" | null>`app.may_invite()`,
        lastStepOn: sql<string | null>`(select max(decides_on)::text from decision_steps s
          where s.municipality_code = ${invitations.municipalityCode} and s.agreement_id = app.next_agreement())`,
        accessLength: sql<{ days?: number; mostDays?: number } | null>`app.policy('access_length')`,
        mailError: sql<string | null>`(select m.error from mails m where m.invitation_id = ${invitations.id}
          and m.failed_at is not null order by m.queued_at desc limit 1)`,
        items: sql<
          PackageItem[]
        >`coalesce((select jsonb_agg(jsonb_build_object('kind', i.kind, 'subjectId', i.subject_id,
          'forum', i.forum)) from ${invitationItems} i where i.invitation_id = ${invitations.id}), '[]')`,
      })
      .from(invitations)
      .innerJoin(municipalities, eq(municipalities.code, invitations.municipalityCode))
      .innerJoin(people, eq(people.id, invitations.invitedBy))
      .where(eq(invitations.id, id)),
  );
  return found ?? notFound();
});

/** The viewer's right to invite, whom it can be used for, and what the newest interest of `code` already tells. */
export const invitationRight = cache((code: string) =>
  read(async (tx) => {
    const [row] = await tx.execute<{
      mayInvite: "direct" | "approval" | null;
      municipalities: { code: string; name: string }[];
      interest: { code: string; name?: string; title?: string; address?: string } | null;
    }>(sql`select app.may_invite() as "mayInvite",
      (select jsonb_agg(jsonb_build_object('code', code, 'name', name) order by name) from municipalities) as municipalities,
      coalesce((select jsonb_build_object('code', municipality_code, 'name', name, 'title', title, 'address', address)
        from interests where municipality_code = ${code} and proposed_by is null and held_at is null order by arrived_at desc limit 1),
        (select jsonb_build_object('code', code) from municipalities where code = ${code})) as interest`);
    return row ?? notFound();
  }),
);
