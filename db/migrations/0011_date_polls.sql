CREATE TYPE "public"."poll_answer" AS ENUM('yes', 'if_needed', 'no');--> statement-breakpoint
CREATE TABLE "date_polls" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"forum" "forum" NOT NULL,
	"title" text NOT NULL,
	"place" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"online_url" text,
	"minutes" integer NOT NULL,
	"answer_by" date NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"reminded_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"meeting_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "date_polls_minutes" CHECK ("date_polls"."minutes" between 15 and 720),
	CONSTRAINT "date_polls_forum" CHECK ("date_polls"."forum" <> 'secretariat')
);
--> statement-breakpoint
ALTER TABLE "date_polls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_answers" (
	"option_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" "poll_answer" NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "poll_answers_option_id_person_id_pk" PRIMARY KEY("option_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "poll_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_options" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"poll_id" uuid NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	CONSTRAINT "poll_options_once" UNIQUE("poll_id","starts_at")
);
--> statement-breakpoint
ALTER TABLE "poll_options" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poll_required" (
	"poll_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "poll_required_poll_id_person_id_pk" PRIMARY KEY("poll_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "poll_required" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "activities" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', body), 'C') || setweight(to_tsvector('danish', place), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', body), 'C') || setweight(to_tsvector('danish', recommendation), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', summary), 'C') || setweight(to_tsvector('danish', place), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', description), 'C') || setweight(to_tsvector('danish', source), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "projects" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', summary), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', translate(name, '._-', '   ')), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', key || ' ' || title), 'A') || setweight(to_tsvector('danish', body), 'C') || setweight(to_tsvector('danish', next_step), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', question), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "meetings" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', place), 'C') || setweight(to_tsvector('danish', address), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "item_decisions" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', words), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', name), 'A') || setweight(to_tsvector('danish', town), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "papers" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', name), 'A') || setweight(to_tsvector('danish', title), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "stories" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', lead), 'C') || setweight(to_tsvector('danish', body), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_option_id_poll_options_id_fk" FOREIGN KEY ("option_id") REFERENCES "public"."poll_options"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_options" ADD CONSTRAINT "poll_options_poll_id_date_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."date_polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_required" ADD CONSTRAINT "poll_required_poll_id_date_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."date_polls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_required" ADD CONSTRAINT "poll_required_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "date_polls_meeting_id_index" ON "date_polls" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "date_polls_open" ON "date_polls" USING btree ("answer_by") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "poll_answers_person_id_index" ON "poll_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "poll_required_person_id_index" ON "poll_required" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "activities_search_index" ON "activities" USING gin ("search");--> statement-breakpoint
CREATE INDEX "agenda_items_search_index" ON "agenda_items" USING gin ("search");--> statement-breakpoint
CREATE INDEX "conferences_search_index" ON "conferences" USING gin ("search");--> statement-breakpoint
CREATE INDEX "datasets_search_index" ON "datasets" USING gin ("search");--> statement-breakpoint
CREATE INDEX "projects_search_index" ON "projects" USING gin ("search");--> statement-breakpoint
CREATE INDEX "files_search_index" ON "files" USING gin ("search");--> statement-breakpoint
CREATE INDEX "meetings_search_index" ON "meetings" USING gin ("search");--> statement-breakpoint
CREATE INDEX "item_decisions_search_index" ON "item_decisions" USING gin ("search");--> statement-breakpoint
CREATE INDEX "papers_search_index" ON "papers" USING gin ("search");--> statement-breakpoint
CREATE INDEX "people_search_index" ON "people" USING gin ("search");--> statement-breakpoint
CREATE INDEX "stories_search_index" ON "stories" USING gin ("search");--> statement-breakpoint
CREATE POLICY "read" ON "date_polls" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "date_polls"."forum"::text in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "create" ON "date_polls" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "date_polls"."asked_by" = (select app.viewer_id()) and "date_polls"."closed_at" is null);--> statement-breakpoint
CREATE POLICY "change" ON "date_polls" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "date_polls" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "poll_answers" AS PERMISSIVE FOR SELECT TO "app_user" USING ("poll_answers"."option_id" in (select o.id from poll_options o));--> statement-breakpoint
CREATE POLICY "create" ON "poll_answers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("poll_answers"."person_id" = (select app.viewer_id()) and "poll_answers"."option_id" in (select o.id from poll_options o join date_polls p on p.id = o.poll_id
      where p.closed_at is null and p.answer_by >= (select app.today()) and p.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "change" ON "poll_answers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("poll_answers"."person_id" = (select app.viewer_id()) and "poll_answers"."option_id" in (select o.id from poll_options o join date_polls p on p.id = o.poll_id
      where p.closed_at is null and p.answer_by >= (select app.today()) and p.forum::text in (select app.viewer_forums()))) WITH CHECK ("poll_answers"."person_id" = (select app.viewer_id()) and "poll_answers"."option_id" in (select o.id from poll_options o join date_polls p on p.id = o.poll_id
      where p.closed_at is null and p.answer_by >= (select app.today()) and p.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "remove" ON "poll_answers" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "poll_options" AS PERMISSIVE FOR SELECT TO "app_user" USING ("poll_options"."poll_id" in (select p.id from date_polls p));--> statement-breakpoint
CREATE POLICY "create" ON "poll_options" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "poll_options"."poll_id" in (select p.id from date_polls p where p.closed_at is null));--> statement-breakpoint
CREATE POLICY "change" ON "poll_options" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "poll_options" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "poll_required" AS PERMISSIVE FOR SELECT TO "app_user" USING ("poll_required"."poll_id" in (select p.id from date_polls p));--> statement-breakpoint
CREATE POLICY "create" ON "poll_required" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "poll_required"."poll_id" in (select p.id from date_polls p where p.closed_at is null));--> statement-breakpoint
CREATE POLICY "change" ON "poll_required" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "poll_required" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);