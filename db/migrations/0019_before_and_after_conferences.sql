CREATE TYPE "public"."feedback_worth" AS ENUM('very', 'partly', 'little');--> statement-breakpoint
CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"worth" "feedback_worth" NOT NULL,
	"gain" text DEFAULT '' NOT NULL,
	"better" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "feedback_asks" (
	"sign_up_id" uuid PRIMARY KEY NOT NULL,
	"answered" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "feedback_asks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"hours_before" integer NOT NULL,
	"groups" text[] NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"sent_at" timestamp with time zone,
	"sent_to" integer DEFAULT 0 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "reminders_hours" CHECK ("reminders"."hours_before" between 1 and 2160),
	CONSTRAINT "reminders_groups" CHECK (cardinality("reminders"."groups") > 0 and "reminders"."groups" <@ '{confirmed,offered,waiting,unanswered}')
);
--> statement-breakpoint
ALTER TABLE "reminders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "pictures" DROP CONSTRAINT "pictures_of";--> statement-breakpoint
DROP INDEX "sign_ups_once";--> statement-breakpoint
ALTER TABLE "pictures" ADD COLUMN "conference_id" uuid;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "forgotten_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "feedback_asks" ADD CONSTRAINT "feedback_asks_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "feedback_conference_id_index" ON "feedback" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "reminders_conference_id_index" ON "reminders" USING btree ("conference_id");--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "pictures_conference_id_index" ON "pictures" USING btree ("conference_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ups_once" ON "sign_ups" USING btree ("conference_id","address") WHERE proved_at is not null and cancelled_at is null and declined_at is null and forgotten_at is null;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_of" CHECK (num_nonnulls("pictures"."activity_id", "pictures"."story_id", "pictures"."conference_id") = 1);--> statement-breakpoint
CREATE POLICY "read" ON "feedback" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "feedback" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "feedback" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "feedback" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "reminders" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "reminders" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "reminders"."sent_at" is null);--> statement-breakpoint
CREATE POLICY "change" ON "reminders" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "reminders" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "reminders"."sent_at" is null);--> statement-breakpoint
ALTER POLICY "read" ON "pictures" TO app_user USING (exists (select from activities a where a.id = "pictures"."activity_id") or exists (select from stories s where s.id = "pictures"."story_id")
      or exists (select from conferences c where c.id = "pictures"."conference_id"));--> statement-breakpoint
ALTER POLICY "create" ON "pictures" TO app_user WITH CHECK (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))
      or (select app.is_secretariat()) and exists (select from conferences c where c.id = "pictures"."conference_id"));--> statement-breakpoint
ALTER POLICY "change" ON "pictures" TO app_user USING (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))
      or (select app.is_secretariat()) and exists (select from conferences c where c.id = "pictures"."conference_id")) WITH CHECK (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))
      or (select app.is_secretariat()) and exists (select from conferences c where c.id = "pictures"."conference_id"));--> statement-breakpoint
ALTER POLICY "remove" ON "pictures" TO app_user USING (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))
      or (select app.is_secretariat()) and exists (select from conferences c where c.id = "pictures"."conference_id"));--> statement-breakpoint
ALTER POLICY "read_public" ON "pictures" TO app_anon USING (exists (select from activities a where a.id = "pictures"."activity_id") or exists (select from stories s where s.id = "pictures"."story_id")
      or exists (select from conferences c where c.id = "pictures"."conference_id"));