ALTER TYPE "public"."seat_title" ADD VALUE 'substitute' BEFORE 'observer';--> statement-breakpoint
CREATE TABLE "closed_seats" (
	"closing_id" uuid NOT NULL,
	"seat_id" uuid NOT NULL,
	"was_until_on" date,
	CONSTRAINT "closed_seats_closing_id_seat_id_pk" PRIMARY KEY("closing_id","seat_id")
);
--> statement-breakpoint
ALTER TABLE "closed_seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seat_closings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"until_on" date NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "seat_closings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "closed_seats" ADD CONSTRAINT "closed_seats_closing_id_seat_closings_id_fk" FOREIGN KEY ("closing_id") REFERENCES "public"."seat_closings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "closed_seats" ADD CONSTRAINT "closed_seats_seat_id_seats_id_fk" FOREIGN KEY ("seat_id") REFERENCES "public"."seats"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_closings" ADD CONSTRAINT "seat_closings_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "closed_seats_seat_id_index" ON "closed_seats" USING btree ("seat_id");--> statement-breakpoint
CREATE INDEX "seat_closings_closed_by_index" ON "seat_closings" USING btree ("closed_by");--> statement-breakpoint
CREATE POLICY "read" ON "closed_seats" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "closed_seats" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "closed_seats" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "closed_seats" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "seat_closings" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "seat_closings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "seat_closings" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "seat_closings" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);