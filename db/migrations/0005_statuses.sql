CREATE TYPE "public"."share_channel" AS ENUM('facebook', 'linkedin', 'mail', 'link');--> statement-breakpoint
CREATE TABLE "status_links" (
	"slug" text PRIMARY KEY NOT NULL,
	"status_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel" "share_channel" NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "status_links_one" UNIQUE("status_id","person_id","channel")
);
--> statement-breakpoint
ALTER TABLE "status_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "status_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"status_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"needed_on" date NOT NULL,
	"wish" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "status_requests_one" UNIQUE("status_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "status_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "statuses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"meeting_id" uuid,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"quote" text NOT NULL,
	"post" text NOT NULL,
	"body" text NOT NULL,
	"draft" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_by" uuid,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"published_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "statuses_meeting" UNIQUE("meeting_id"),
	CONSTRAINT "statuses_period" CHECK ("statuses"."from_on" <= "statuses"."until_on"),
	CONSTRAINT "statuses_published" CHECK ("statuses"."published_at" is null or "statuses"."approved_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "statuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "status_links" ADD CONSTRAINT "status_links_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_links" ADD CONSTRAINT "status_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_requests" ADD CONSTRAINT "status_requests_status_id_statuses_id_fk" FOREIGN KEY ("status_id") REFERENCES "public"."statuses"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_requests" ADD CONSTRAINT "status_requests_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "status_requests" ADD CONSTRAINT "status_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_edited_by_people_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "statuses" ADD CONSTRAINT "statuses_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "status_links_person_id_index" ON "status_links" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "status_requests_status_id_index" ON "status_requests" USING btree ("status_id");--> statement-breakpoint
CREATE INDEX "status_requests_municipality_code_index" ON "status_requests" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "statuses_municipality_code_until_on_index" ON "statuses" USING btree ("municipality_code","until_on");--> statement-breakpoint
CREATE INDEX "statuses_published_at_index" ON "statuses" USING btree ("published_at");--> statement-breakpoint
CREATE POLICY "read" ON "status_links" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "status_links"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "status_links" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("status_links"."person_id" = (select app.viewer_id()) and "status_links"."visits" = 0 and exists (select from statuses s where s.id = "status_links"."status_id" and s.published_at is not null));--> statement-breakpoint
CREATE POLICY "change" ON "status_links" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "status_links" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "status_requests" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "status_requests"."municipality_code" = (select app.represented()));--> statement-breakpoint
CREATE POLICY "create" ON "status_requests" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("status_requests"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "status_requests"."municipality_code" = (select app.represented())));--> statement-breakpoint
CREATE POLICY "change" ON "status_requests" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "status_requests" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "statuses" AS PERMISSIVE FOR SELECT TO "app_user" USING ("statuses"."published_at" is not null and "statuses"."withdrawn_at" is null or (select app.is_secretariat())
        or "statuses"."municipality_code" = (select app.represented()) or exists (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "create" ON "statuses" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("statuses"."approved_at" is null and "statuses"."published_at" is null
        and ((select app.is_secretariat()) or "statuses"."municipality_code" = (select app.represented())));--> statement-breakpoint
CREATE POLICY "change" ON "statuses" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "statuses" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "statuses"."published_at" is null);--> statement-breakpoint
CREATE POLICY "read_public" ON "statuses" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("statuses"."published_at" is not null and "statuses"."withdrawn_at" is null);