import { sql } from "drizzle-orm";
import { index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "../columns";
import { access, everybody, viewer } from "../policy";
import { conversations } from "./conversations";
import { invitations } from "./invitations";
import { municipalities } from "./municipalities";
import { stories } from "./stories";

/** Every mail but sign-in ones: what, to whom, and how it went. Functions queue them, the worker sends them. */
export const mails = pgTable(
  "mails",
  {
    id: id(),
    kind: text({
      enum: [
        "interest_received",
        "interest_arrived",
        "invitation",
        "invitation_reminder",
        "approval_wanted",
        "invitation_returned",
        "invitation_accepted",
        "invitation_declined",
        "access_wanted",
        "access_answered",
        "access_opened",
        "access_ended",
        "story",
        "story_forwarded",
        "story_waiting",
        "conversation_message",
        "status_agenda",
        "status_overdue",
        "status_corrected",
        "status_digest",
        "dates_wanted",
        "meeting_called",
        "meeting_changed",
        "meeting_cancelled",
        "agenda_sent",
        "minutes_sent",
        "item_suggested",
        "suggestion_answered",
        "poll_asked",
        "poll_reminder",
        "poll_closed",
        "data_wanted",
        "data_reminder",
        "visit_wished",
        "visit_proposed",
        "visit_accepted",
        "visit_declined",
        "visit_agreed",
        "visit_changed",
        "visit_cancelled",
        "visit_flagged",
        "visit_asked",
        "sign_up_proof",
        "sign_up_confirmed",
        "sign_up_waiting",
        "sign_up_cancelled",
        "seat_offered",
        "seat_lapsed",
        "conference_changed",
        "conference_cancelled",
        "invoice_issued",
        "invoice_credited",
        "sender_wanted",
      ],
    }).notNull(),
    address: text().notNull(),
    locale: text({ enum: ["da", "en"] })
      .notNull()
      .default("da"),
    municipalityCode: text().references(() => municipalities.code),
    invitationId: uuid().references(() => invitations.id, { onDelete: "set null" }),
    storyId: uuid().references(() => stories.id, { onDelete: "set null" }),
    conversationId: uuid().references(() => conversations.id, { onDelete: "set null" }),
    data: jsonb().$type<Record<string, string>>().notNull().default({}),
    queuedAt: instant().notNull().defaultNow(),
    attempts: integer().notNull().default(0),
    sentAt: instant(),
    failedAt: instant(),
    /** What the mail server said last. */
    error: text(),
  },
  (t) => [
    index().on(t.municipalityCode),
    index().on(t.storyId),
    index().on(t.conversationId),
    index("mails_meeting").on(sql`(${t.data} ->> 'meeting')`),
    index("mails_visit").on(sql`(${t.data} ->> 'visit')`),
    index("mails_sender").on(t.address, t.queuedAt).where(sql`kind = 'sender_wanted'`),
    index("mails_sign_up").on(sql`(${t.data} ->> 'signUp')`),
    ...access({ read: viewer.isSecretariat, worker: everybody }),
  ],
);
