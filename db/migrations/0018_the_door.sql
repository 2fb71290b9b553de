CREATE TABLE "encounter_photos" (
	"encounter_id" uuid PRIMARY KEY NOT NULL,
	"picture" "bytea" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "encounter_photos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sign_ups" ALTER COLUMN "address" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "tapped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "let_in_because" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "encounter_photos" ADD CONSTRAINT "encounter_photos_encounter_id_encounters_id_fk" FOREIGN KEY ("encounter_id") REFERENCES "public"."encounters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "read" ON "encounter_photos" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from encounters e where e.id = "encounter_photos"."encounter_id"));--> statement-breakpoint
CREATE POLICY "create" ON "encounter_photos" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from encounters e where e.id = "encounter_photos"."encounter_id" and e.person_id = (select app.viewer_id()) and e.consented));--> statement-breakpoint
CREATE POLICY "change" ON "encounter_photos" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "encounter_photos" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);