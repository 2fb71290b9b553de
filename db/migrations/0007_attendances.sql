CREATE TYPE "public"."attendance_answer" AS ENUM('yes', 'online', 'substitute', 'no');--> statement-breakpoint
CREATE TABLE "attendances" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"answer" "attendance_answer" NOT NULL,
	"substitute" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "attendances_one" UNIQUE("meeting_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "attendances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendances" ADD CONSTRAINT "attendances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "attendances_person_id_index" ON "attendances" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "read" ON "attendances" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "attendances"."person_id" = (select app.viewer_id())
          or exists (select from meetings m where m.id = "attendances"."meeting_id" and m.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "create" ON "attendances" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("attendances"."person_id" = (select app.viewer_id()) and exists (select from meetings m where m.id = "attendances"."meeting_id" and m.ends_at > now()));--> statement-breakpoint
CREATE POLICY "change" ON "attendances" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("attendances"."person_id" = (select app.viewer_id()) and exists (select from meetings m where m.id = "attendances"."meeting_id" and m.ends_at > now())) WITH CHECK ("attendances"."person_id" = (select app.viewer_id()) and exists (select from meetings m where m.id = "attendances"."meeting_id" and m.ends_at > now()));--> statement-breakpoint
CREATE POLICY "remove" ON "attendances" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);