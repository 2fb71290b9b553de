CREATE TABLE "share_links" (
	"slug" text PRIMARY KEY NOT NULL,
	"status_id" uuid,
	"story_id" uuid,
	"activity_id" uuid,
	"conference_id" uuid,
	"person_id" uuid NOT NULL,
	"channel" "share_channel" NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_links_status" UNIQUE("status_id","person_id","channel"),
	CONSTRAINT "share_links_story" UNIQUE("story_id","person_id","channel"),
	CONSTRAINT "share_links_activity" UNIQUE("activity_id","person_id","channel"),
	CONSTRAINT "share_links_conference" UNIQUE("conference_id","person_id","channel"),
	CONSTRAINT "share_links_subject" CHECK (num_nonnulls("share_links"."status_id", "share_links"."story_id", "share_links"."activity_id", "share_links"."conference_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "share_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- What was shared before keeps its short links and its counts.
INSERT INTO "share_links" ("slug", "status_id", "person_id", "channel", "visits", "made_at") SELECT "slug", "status_id", "person_id", "channel", "visits", "made_at" FROM "status_links";--> statement-breakpoint
DROP TABLE "status_links";--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "share_links_person_id_index" ON "share_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "mails_sender" ON "mails" USING btree ("address","queued_at") WHERE kind = 'sender_wanted';--> statement-breakpoint
CREATE POLICY "read" ON "share_links" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "share_links"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "share_links" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_member()) and "share_links"."person_id" = (select app.viewer_id()) and "share_links"."visits" = 0 and (
        exists (select from statuses s where s.id = "share_links"."status_id" and s.published_at is not null and s.withdrawn_at is null)
        or exists (select from stories s where s.id = "share_links"."story_id" and s.published_at is not null)
        or exists (select from activities a where a.id = "share_links"."activity_id" and a.published_at is not null and a.registered_at is not null)
        or exists (select from conferences c where c.id = "share_links"."conference_id" and c.audience = 'public' and c.cancelled_at is null)));--> statement-breakpoint
CREATE POLICY "change" ON "share_links" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "share_links" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);