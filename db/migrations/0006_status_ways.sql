CREATE TYPE "public"."status_outcome" AS ENUM('noted', 'approved', 'discussed', 'recommended', 'dropped');--> statement-breakpoint
CREATE TYPE "public"."status_variant" AS ENUM('quote', 'post', 'body');--> statement-breakpoint
CREATE TABLE "status_editions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"status_id" uuid NOT NULL,
	"edition" smallint NOT NULL,
	"quote" text NOT NULL,
	"post" text NOT NULL,
	"body" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	CONSTRAINT "status_editions_one" UNIQUE("status_id","edition")
);
--> statement-breakpoint
ALTER TABLE "status_editions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "status_suggestions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"status_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"variant" "status_variant" NOT NULL,
	"words" text NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp with time zone,
	"taken" boolean DEFAULT false NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "status_suggestions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "status_treatments" (
	"status_id" uuid PRIMARY KEY NOT NULL,
	"municipality_code" text NOT NULL,
	"sent_at" timestamp with time zone,
	"proposed_at" timestamp with time zone,
	"agenda_on" date,
	"treated_at" timestamp with time zone,
	"outcome" "status_outcome",
	"minutes_url" text,
	"reminded_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "status_treatments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "statuses" DROP CONSTRAINT "statuses_published";--> statement-breakpoint
ALTER TABLE "committee_meetings" ADD COLUMN "moved_from" date;--> statement-breakpoint
ALTER TABLE "committees" ADD COLUMN "rhythm_months" smallint;--> statement-breakpoint
ALTER TABLE "committees" ADD COLUMN "asked_on" date;--> statement-breakpoint
ALTER TABLE "statuses" ADD COLUMN "figures" jsonb;--> statement-breakpoint
ALTER TABLE "statuses" ADD COLUMN "shared_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "status_editions" ADD CONSTRAINT "status_editions_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_editions" ADD CONSTRAINT "status_editions_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_editions" ADD CONSTRAINT "status_editions_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_suggestions" ADD CONSTRAINT "status_suggestions_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_suggestions" ADD CONSTRAINT "status_suggestions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_treatments" ADD CONSTRAINT "status_treatments_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_treatments" ADD CONSTRAINT "status_treatments_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "status_suggestions_status_id_index" ON "status_suggestions" USING btree ("status_id");--> statement-breakpoint
CREATE INDEX "status_treatments_municipality_code_index" ON "status_treatments" USING btree ("municipality_code");--> statement-breakpoint
ALTER TABLE "committee_meetings" DROP COLUMN "moved";--> statement-breakpoint
ALTER TABLE "committees" ADD CONSTRAINT "committees_rhythm" CHECK ("committees"."rhythm_months" in (1, 2, 3, 4, 6, 12));--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_published" CHECK (coalesce("statuses"."published_at", "statuses"."shared_at") is null or "statuses"."approved_at" is not null);--> statement-breakpoint
CREATE POLICY "read" ON "status_editions" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "status_editions"."approved_at" is not null and exists (select from statuses s where s.id = "status_editions"."status_id"));--> statement-breakpoint
CREATE POLICY "create" ON "status_editions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "status_editions"."written_by" = (select app.viewer_id()) and "status_editions"."approved_at" is null);--> statement-breakpoint
CREATE POLICY "change" ON "status_editions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "status_editions" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "status_editions"."approved_at" is null);--> statement-breakpoint
CREATE POLICY "read_public" ON "status_editions" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("status_editions"."approved_at" is not null and exists (select from statuses s where s.id = "status_editions"."status_id"));--> statement-breakpoint
CREATE POLICY "read" ON "status_suggestions" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "status_suggestions"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "status_suggestions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("status_suggestions"."person_id" = (select app.viewer_id()) and "status_suggestions"."settled_at" is null and exists (select app.led_projects())
        and exists (select from statuses s where s.id = "status_suggestions"."status_id" and s.approved_at is null));--> statement-breakpoint
CREATE POLICY "change" ON "status_suggestions" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "status_suggestions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "status_treatments" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "status_treatments"."municipality_code" = (select app.represented()) or exists (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "create" ON "status_treatments" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "status_treatments"."municipality_code")
        and exists (select from statuses s where s.id = "status_treatments"."status_id" and s.municipality_code = "status_treatments"."municipality_code" and s.approved_at is not null));--> statement-breakpoint
CREATE POLICY "change" ON "status_treatments" AS PERMISSIVE FOR UPDATE TO "app_user" USING (((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "status_treatments"."municipality_code")
        and exists (select from statuses s where s.id = "status_treatments"."status_id" and s.municipality_code = "status_treatments"."municipality_code" and s.approved_at is not null)) WITH CHECK (((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "status_treatments"."municipality_code")
        and exists (select from statuses s where s.id = "status_treatments"."status_id" and s.municipality_code = "status_treatments"."municipality_code" and s.approved_at is not null));--> statement-breakpoint
CREATE POLICY "remove" ON "status_treatments" AS PERMISSIVE FOR DELETE TO "app_user" USING (((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "status_treatments"."municipality_code")
        and exists (select from statuses s where s.id = "status_treatments"."status_id" and s.municipality_code = "status_treatments"."municipality_code" and s.approved_at is not null));--> statement-breakpoint
ALTER POLICY "read" ON "statuses" TO app_user USING ("statuses"."published_at" is not null and "statuses"."withdrawn_at" is null or (select app.is_secretariat())
        or "statuses"."municipality_code" = (select app.represented()) or exists (select app.led_projects())
        or "statuses"."shared_at" is not null and "statuses"."withdrawn_at" is null and "statuses"."municipality_code" = (select app.own_municipality()));