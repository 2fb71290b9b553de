CREATE TABLE "recovery_codes" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "recovery_codes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "second_factors" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"sealed" "bytea" NOT NULL,
	"proved_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL,
	"wrong" smallint DEFAULT 0 NOT NULL,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "second_factors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "proved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "second_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_second_factors_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."second_factors"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "second_factors" ADD CONSTRAINT "second_factors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recovery_codes_person_id_index" ON "recovery_codes" USING btree ("person_id");--> statement-breakpoint
ALTER POLICY "create" ON "seats" TO app_user WITH CHECK ((select app.is_secretariat()) and ("seats"."forum" <> 'secretariat' or (select app.is_fresh())));--> statement-breakpoint
ALTER POLICY "change" ON "seats" TO app_user USING ((select app.is_secretariat()) and ("seats"."forum" <> 'secretariat' or (select app.is_fresh()))) WITH CHECK ((select app.is_secretariat()) and ("seats"."forum" <> 'secretariat' or (select app.is_fresh())));--> statement-breakpoint
ALTER POLICY "create" ON "policy_decisions" TO app_user WITH CHECK ((select app.is_secretariat()) and "policy_decisions"."decided_by" = (select app.viewer_id()) and ("policy_decisions"."policy_key" <> 'second_factor' or (select app.is_fresh())));--> statement-breakpoint
UPDATE "sessions" SET "proved_at" = "created_at";--> statement-breakpoint
DROP FUNCTION IF EXISTS app.session_viewer(bytea);
