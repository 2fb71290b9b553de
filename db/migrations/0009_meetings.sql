CREATE TYPE "public"."item_kind" AS ENUM('orientation', 'discussion', 'decision');--> statement-breakpoint
CREATE TYPE "public"."suggestion_outcome" AS ENUM('accepted', 'returned');--> statement-breakpoint
CREATE TABLE "item_notes" (
	"item_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"marked" boolean DEFAULT false NOT NULL,
	CONSTRAINT "item_notes_item_id_person_id_pk" PRIMARY KEY("item_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "item_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_suggestions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"title" text NOT NULL,
	"kind" "item_kind" NOT NULL,
	"body" text NOT NULL,
	"recommendation" text DEFAULT '' NOT NULL,
	"minutes" integer NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "suggestion_outcome",
	"answer" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone,
	"item_id" uuid,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "item_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "action_points" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"item_id" uuid NOT NULL,
	"task" text NOT NULL,
	"person_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "action_points" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "item_decisions" (
	"item_id" uuid PRIMARY KEY NOT NULL,
	"words" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "item_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "presences" (
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "presences_meeting_id_person_id_pk" PRIMARY KEY("meeting_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "presences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "paper_versions" (
	"paper_id" uuid NOT NULL,
	"version" smallint NOT NULL,
	"file_id" uuid NOT NULL,
	"change" text DEFAULT '' NOT NULL,
	CONSTRAINT "paper_versions_paper_id_version_pk" PRIMARY KEY("paper_id","version")
);
--> statement-breakpoint
ALTER TABLE "paper_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agenda_items" DROP CONSTRAINT "agenda_items_meetingId_number_unique";--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "kind" "item_kind" DEFAULT 'discussion' NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "recommendation" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "forwarded_from" uuid;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "measure_key" text;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "policy_key" text;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "items_by" date;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "series_id" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "moved_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "called_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "agenda_sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "minutes_sent_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "approved_in" uuid;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "cancel_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "version" smallint DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "change" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_notes" ADD CONSTRAINT "item_notes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_suggestions" ADD CONSTRAINT "item_suggestions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_suggestions" ADD CONSTRAINT "item_suggestions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_suggestions" ADD CONSTRAINT "item_suggestions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "action_points" ADD CONSTRAINT "action_points_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_decisions" ADD CONSTRAINT "item_decisions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_paper_id_papers_id_fk" FOREIGN KEY ("paper_id") REFERENCES "public"."papers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "paper_versions" ADD CONSTRAINT "paper_versions_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "item_notes_person_id_index" ON "item_notes" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "item_suggestions_meeting_id_index" ON "item_suggestions" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "item_suggestions_person_id_index" ON "item_suggestions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "item_suggestions_item_id_index" ON "item_suggestions" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "action_points_item_id_index" ON "action_points" USING btree ("item_id");--> statement-breakpoint
CREATE INDEX "action_points_person_id_index" ON "action_points" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "presences_person_id_index" ON "presences" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "paper_versions_file_id_index" ON "paper_versions" USING btree ("file_id");--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_forwarded_from_agenda_items_id_fk" FOREIGN KEY ("forwarded_from") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_measure_key_measures_key_fk" FOREIGN KEY ("measure_key") REFERENCES "public"."measures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_policy_key_policies_key_fk" FOREIGN KEY ("policy_key") REFERENCES "public"."policies"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_approved_in_meetings_id_fk" FOREIGN KEY ("approved_in") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_meeting" ON "mails" USING btree (("data" ->> 'meeting'));--> statement-breakpoint
CREATE INDEX "agenda_items_forwarded_from_index" ON "agenda_items" USING btree ("forwarded_from");--> statement-breakpoint
CREATE INDEX "agenda_items_measure_key_index" ON "agenda_items" USING btree ("measure_key");--> statement-breakpoint
CREATE INDEX "agenda_items_policy_key_index" ON "agenda_items" USING btree ("policy_key");--> statement-breakpoint
CREATE INDEX "meetings_approved_in_index" ON "meetings" USING btree ("approved_in");--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_place" UNIQUE("meeting_id","number") DEFERRABLE INITIALLY IMMEDIATE;--> statement-breakpoint
CREATE POLICY "read" ON "item_notes" AS PERMISSIVE FOR SELECT TO "app_user" USING ("item_notes"."person_id" = (select app.viewer_id()) and "item_notes"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "create" ON "item_notes" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("item_notes"."person_id" = (select app.viewer_id()) and "item_notes"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "change" ON "item_notes" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("item_notes"."person_id" = (select app.viewer_id()) and "item_notes"."item_id" in (select i.id from agenda_items i)) WITH CHECK ("item_notes"."person_id" = (select app.viewer_id()) and "item_notes"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "remove" ON "item_notes" AS PERMISSIVE FOR DELETE TO "app_user" USING ("item_notes"."person_id" = (select app.viewer_id()) and "item_notes"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "read" ON "item_suggestions" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "item_suggestions"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "item_suggestions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("item_suggestions"."person_id" = (select app.viewer_id()) and "item_suggestions"."outcome" is null and exists (select from meetings m where m.id = "item_suggestions"."meeting_id"
        and m.forum::text in (select app.viewer_forums()) and m.agenda_sent_at is null and m.cancelled_at is null and m.starts_at > now()
        and coalesce(m.items_by, 'infinity') >= (select app.today())));--> statement-breakpoint
CREATE POLICY "change" ON "item_suggestions" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "item_suggestions" AS PERMISSIVE FOR DELETE TO "app_user" USING ("item_suggestions"."person_id" = (select app.viewer_id()) and "item_suggestions"."outcome" is null);--> statement-breakpoint
CREATE POLICY "read" ON "action_points" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "action_points"."person_id" = (select app.viewer_id()) and "action_points"."item_id" in (select i.id from agenda_items i join meetings m on m.id = i.meeting_id where m.minutes_sent_at is not null) or "action_points"."item_id" in (select i.id from agenda_items i join meetings m on m.id = i.meeting_id where m.minutes_sent_at is not null and m.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "create" ON "action_points" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "action_points" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "action_points"."person_id" = (select app.viewer_id()) and "action_points"."item_id" in (select i.id from agenda_items i join meetings m on m.id = i.meeting_id where m.minutes_sent_at is not null)) WITH CHECK ((select app.is_secretariat()) or "action_points"."person_id" = (select app.viewer_id()) and "action_points"."item_id" in (select i.id from agenda_items i join meetings m on m.id = i.meeting_id where m.minutes_sent_at is not null));--> statement-breakpoint
CREATE POLICY "remove" ON "action_points" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "item_decisions" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "item_decisions"."item_id" in (select i.id from agenda_items i join meetings m on m.id = i.meeting_id where m.minutes_sent_at is not null));--> statement-breakpoint
CREATE POLICY "create" ON "item_decisions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "item_decisions"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "change" ON "item_decisions" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "item_decisions"."item_id" in (select i.id from agenda_items i)) WITH CHECK ((select app.is_secretariat()) and "item_decisions"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "remove" ON "item_decisions" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "item_decisions"."item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "read" ON "presences" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "presences"."meeting_id" in (select m.id from meetings m where m.minutes_sent_at is not null
        and m.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "create" ON "presences" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "presences" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "presences" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "paper_versions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("paper_versions"."paper_id" in (select p.id from papers p));--> statement-breakpoint
CREATE POLICY "create" ON "paper_versions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "paper_versions"."paper_id" in (select p.id from papers p));--> statement-breakpoint
CREATE POLICY "change" ON "paper_versions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "paper_versions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id")
        or exists (select from message_files f where f.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "remove" ON "agenda_items" TO app_user USING ((select app.is_secretariat()) and "agenda_items"."meeting_id" in (select m.id from meetings m where m.agenda_sent_at is null));--> statement-breakpoint
ALTER POLICY "remove" ON "meetings" TO app_user USING ((select app.is_secretariat()) and "meetings"."called_at" is null and "meetings"."agenda_sent_at" is null);