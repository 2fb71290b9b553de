CREATE TABLE "committee_meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"committee_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"start_time" time,
	"source" text DEFAULT '' NOT NULL,
	"cancelled_at" timestamp with time zone,
	"moved" boolean DEFAULT false NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "committee_meetings_day" UNIQUE("committee_id","on_day")
);
--> statement-breakpoint
ALTER TABLE "committee_meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "committees" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"body" "decision_body" NOT NULL,
	"name" text NOT NULL,
	"chair" text DEFAULT '' NOT NULL,
	"members" text DEFAULT '' NOT NULL,
	"headings" text[] DEFAULT '{}' NOT NULL,
	"recommender" text DEFAULT '' NOT NULL,
	"paper_days" smallint DEFAULT 8 NOT NULL,
	"agenda_url" text,
	"source" text DEFAULT '' NOT NULL,
	"confirmed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "committees_one" UNIQUE("municipality_code","body"),
	CONSTRAINT "committees_paper_days" CHECK ("committees"."paper_days" between 0 and 60)
);
--> statement-breakpoint
ALTER TABLE "committees" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "committee_meetings" ADD CONSTRAINT "committee_meetings_committee_id_committees_id_fk" FOREIGN KEY ("committee_id") REFERENCES "public"."committees"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "committees" ADD CONSTRAINT "committees_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "committee_meetings_on_day_index" ON "committee_meetings" USING btree ("on_day");--> statement-breakpoint
CREATE POLICY "read" ON "committee_meetings" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from committees c where c.id = "committee_meetings"."committee_id" ));--> statement-breakpoint
CREATE POLICY "create" ON "committee_meetings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from committees c where c.id = "committee_meetings"."committee_id" and ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = c.municipality_code)));--> statement-breakpoint
CREATE POLICY "change" ON "committee_meetings" AS PERMISSIVE FOR UPDATE TO "app_user" USING (exists (select from committees c where c.id = "committee_meetings"."committee_id" and ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = c.municipality_code))) WITH CHECK (exists (select from committees c where c.id = "committee_meetings"."committee_id" and ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = c.municipality_code)));--> statement-breakpoint
CREATE POLICY "remove" ON "committee_meetings" AS PERMISSIVE FOR DELETE TO "app_user" USING (exists (select from committees c where c.id = "committee_meetings"."committee_id" and ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = c.municipality_code)));--> statement-breakpoint
CREATE POLICY "read" ON "committees" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()) or "committees"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "committees" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "committees"."municipality_code");--> statement-breakpoint
CREATE POLICY "change" ON "committees" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "committees"."municipality_code") WITH CHECK ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "committees"."municipality_code");--> statement-breakpoint
CREATE POLICY "remove" ON "committees" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or 'kmk' in (select app.viewer_forums()) and (select app.represented()) = "committees"."municipality_code");