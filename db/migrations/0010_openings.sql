CREATE TYPE "public"."opening_way" AS ENUM('read', 'downloaded');--> statement-breakpoint
CREATE TABLE "file_openings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"municipality_code" text,
	"way" "opening_way" NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "file_openings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "file_openings" ADD CONSTRAINT "file_openings_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_openings" ADD CONSTRAINT "file_openings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "file_openings" ADD CONSTRAINT "file_openings_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file_openings_file_id_opened_at_index" ON "file_openings" USING btree ("file_id","opened_at");--> statement-breakpoint
CREATE INDEX "file_openings_municipality_code_opened_at_index" ON "file_openings" USING btree ("municipality_code","opened_at");--> statement-breakpoint
CREATE INDEX "file_openings_person_id_index" ON "file_openings" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "read" ON "file_openings" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "file_openings"."person_id" = (select app.viewer_id()) or "file_openings"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "file_openings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("file_openings"."person_id" = (select app.viewer_id()) and "file_openings"."municipality_code" is not distinct from (select app.viewer_municipality()) and "file_openings"."file_id" in (select f.id from files f));--> statement-breakpoint
CREATE POLICY "change" ON "file_openings" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "file_openings" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);