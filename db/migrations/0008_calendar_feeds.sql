CREATE TABLE "calendar_feeds" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "read" ON "calendar_feeds" AS PERMISSIVE FOR SELECT TO "app_user" USING ("calendar_feeds"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "calendar_feeds" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("calendar_feeds"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "calendar_feeds" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("calendar_feeds"."person_id" = (select app.viewer_id())) WITH CHECK ("calendar_feeds"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "calendar_feeds" AS PERMISSIVE FOR DELETE TO "app_user" USING ("calendar_feeds"."person_id" = (select app.viewer_id()));