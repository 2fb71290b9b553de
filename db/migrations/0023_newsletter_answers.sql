CREATE TABLE "newsletter_links" (
	"newsletter_id" uuid NOT NULL,
	"url" text NOT NULL,
	"slug" text,
	"clicks" integer DEFAULT 0 NOT NULL,
	"checked_at" timestamp with time zone,
	"problem" text,
	CONSTRAINT "newsletter_links_newsletter_id_url_pk" PRIMARY KEY("newsletter_id","url"),
	CONSTRAINT "newsletter_links_slug_unique" UNIQUE("slug"),
	CONSTRAINT "newsletter_links_url" CHECK ("newsletter_links"."url" ~ '^https?://' and length("newsletter_links"."url") <= 1000)
);
--> statement-breakpoint
ALTER TABLE "newsletter_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "newsletter_deliveries" ADD COLUMN "returned" text;--> statement-breakpoint
ALTER TABLE "newsletter_deliveries" ADD COLUMN "returned_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "monthly" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "subscribers" ADD COLUMN "stopped_for" text;--> statement-breakpoint
ALTER TABLE "newsletter_links" ADD CONSTRAINT "newsletter_links_newsletter_id_newsletters_id_fk" FOREIGN KEY ("newsletter_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_basis" CHECK ("settings"."key" <> 'newsletter_clicks' or "settings"."value" = '' or length(trim("settings"."value")) >= 20);--> statement-breakpoint
UPDATE "subscribers" SET "stopped_for" = 'gone' WHERE "stopped_at" is not null;--> statement-breakpoint
ALTER TABLE "subscribers" ADD CONSTRAINT "subscribers_stopped" CHECK (("subscribers"."stopped_at" is null) = ("subscribers"."stopped_for" is null));--> statement-breakpoint
CREATE POLICY "read" ON "newsletter_links" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "newsletter_links" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "newsletter_links" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "newsletter_links" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);