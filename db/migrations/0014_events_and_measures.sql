CREATE TABLE "encounters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"met_at" timestamp with time zone NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"consented" boolean DEFAULT false NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"followed_at" timestamp with time zone,
	"followed_by" text,
	"forgotten_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "encounters_consent" CHECK ("encounters"."consented" or "encounters"."address" = '')
);
--> statement-breakpoint
ALTER TABLE "encounters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_targets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"brief" text DEFAULT '' NOT NULL,
	"person_id" uuid,
	"meet_at" timestamp with time zone,
	"meet_place" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "event_targets_one" UNIQUE("event_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "event_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_goers" (
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"can_present" boolean DEFAULT false NOT NULL,
	"travel" text DEFAULT '' NOT NULL,
	"shift" text DEFAULT '' NOT NULL,
	CONSTRAINT "event_goers_event_id_person_id_pk" PRIMARY KEY("event_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "event_goers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"place" text NOT NULL,
	"url" text,
	"answer_by" date,
	"note" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "events_period" CHECK ("events"."starts_on" <= "events"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "group_name" text DEFAULT 'A' NOT NULL;--> statement-breakpoint
UPDATE "measures" SET "group_name" = left("key", 1);--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "purpose" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "responsible_id" uuid;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "next_step_on" date;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "counts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_why" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "item_id" uuid;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_goers" ADD CONSTRAINT "event_goers_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_goers" ADD CONSTRAINT "event_goers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "encounters_event_id_municipality_code_index" ON "encounters" USING btree ("event_id","municipality_code");--> statement-breakpoint
CREATE INDEX "encounters_person_id_index" ON "encounters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_targets_person_id_index" ON "event_targets" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_goers_person_id_index" ON "event_goers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_starts_on_index" ON "events" USING btree ("starts_on");--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD CONSTRAINT "policy_decisions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "policy_decisions_item_id_index" ON "policy_decisions" USING btree ("item_id");--> statement-breakpoint
ALTER TABLE "measures" DROP COLUMN "href";--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_id_unique" UNIQUE("id");--> statement-breakpoint
CREATE POLICY "read" ON "encounters" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "encounters"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id())));--> statement-breakpoint
CREATE POLICY "create" ON "encounters" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "encounters"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id()))));--> statement-breakpoint
CREATE POLICY "change" ON "encounters" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "encounters" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "event_targets" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "event_targets"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id())));--> statement-breakpoint
CREATE POLICY "create" ON "event_targets" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "event_targets" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "event_targets" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "event_goers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "event_goers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "event_goers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "event_goers" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "events" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "events" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_member()) and "events"."proposed_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "events" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "events"."proposed_by" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "events"."proposed_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "events" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
ALTER POLICY "remove" ON "measures" TO app_user USING (false);--> statement-breakpoint
ALTER POLICY "change" ON "policies" TO app_user USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));