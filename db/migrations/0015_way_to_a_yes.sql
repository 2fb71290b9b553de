CREATE TYPE "public"."commitment_kind" AS ENUM('letter', 'commitment');--> statement-breakpoint
CREATE TYPE "public"."preparation_kind" AS ENUM('access', 'visit', 'status', 'item', 'letter');--> statement-breakpoint
CREATE TABLE "commitments" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" "commitment_kind" NOT NULL,
	"given_on" date NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"votes_for" smallint,
	"votes_against" smallint,
	"votes_abstained" smallint,
	"note" text DEFAULT '' NOT NULL,
	"file_id" uuid,
	"recorded_by" uuid,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"standing_before" "standing",
	"withdrawn_at" timestamp with time zone,
	"withdrawn_why" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "commitments_votes" CHECK (num_nonnulls("commitments"."votes_for", "commitments"."votes_against", "commitments"."votes_abstained") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "commitments" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "risk_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "risk_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "milestones" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"title" text NOT NULL,
	"on_day" date NOT NULL,
	"estimated" boolean DEFAULT false NOT NULL,
	"done_on" date,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "milestones" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "preparations" (
	"agreement_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" "preparation_kind" NOT NULL,
	"responsible_id" uuid,
	"due_on" date,
	"done_on" date,
	"skipped_why" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "preparations_agreement_id_municipality_code_kind_pk" PRIMARY KEY("agreement_id","municipality_code","kind")
);
--> statement-breakpoint
ALTER TABLE "preparations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "estimated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_for" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_against" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_abstained" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_recorded_by_people_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_notes" ADD CONSTRAINT "risk_notes_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "risk_notes" ADD CONSTRAINT "risk_notes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparations" ADD CONSTRAINT "preparations_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitments_agreement_id_municipality_code_index" ON "commitments" USING btree ("agreement_id","municipality_code");--> statement-breakpoint
CREATE INDEX "commitments_municipality_code_index" ON "commitments" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "commitments_file_id_index" ON "commitments" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "risk_notes_municipality_code_index" ON "risk_notes" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "milestones_agreement_id_index" ON "milestones" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "preparations_municipality_code_index" ON "preparations" USING btree ("municipality_code");--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_votes" CHECK (num_nonnulls("decision_steps"."votes_for", "decision_steps"."votes_against", "decision_steps"."votes_abstained") in (0, 3));--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_known" CHECK ("decision_steps"."outcome" is null or "decision_steps"."outcome" = 'postponed' or not "decision_steps"."estimated");--> statement-breakpoint
CREATE POLICY "read" ON "commitments" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "commitments" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "commitments"."recorded_by" = (select app.viewer_id()) and "commitments"."withdrawn_at" is null);--> statement-breakpoint
CREATE POLICY "change" ON "commitments" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "commitments" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "risk_notes" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "risk_notes" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "risk_notes"."written_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "risk_notes" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "risk_notes" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "milestones" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "milestones" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "milestones" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "milestones" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "preparations" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "preparations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "preparations" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "preparations" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
        or exists (select from message_files f where f.file_id = "files"."id") 
        or exists (select from data_answers a where a.file_id = "files"."id")
        or exists (select from commitments c where c.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));