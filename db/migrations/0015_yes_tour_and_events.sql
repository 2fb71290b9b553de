CREATE TYPE "public"."commitment_kind" AS ENUM('letter', 'commitment');--> statement-breakpoint
CREATE TYPE "public"."preparation_kind" AS ENUM('access', 'visit', 'status', 'item', 'letter');--> statement-breakpoint
CREATE TYPE "public"."visit_worth" AS ENUM('yes', 'partly', 'no');--> statement-breakpoint
CREATE TYPE "public"."visit_kind" AS ENUM('wish', 'offer');--> statement-breakpoint
CREATE TABLE "ambassador_conflicts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"named_by" uuid NOT NULL,
	"named_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ambassador_conflicts_once" UNIQUE("person_id","municipality_code","named_by")
);
--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ambassador_days" (
	"person_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"free" boolean NOT NULL,
	CONSTRAINT "ambassador_days_person_id_on_day_pk" PRIMARY KEY("person_id","on_day")
);
--> statement-breakpoint
ALTER TABLE "ambassador_days" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ambassadors" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"most_visits" smallint DEFAULT 2 NOT NULL,
	"most_km" smallint,
	"weekdays" smallint[] DEFAULT '{1,2,3,4,5}' NOT NULL,
	"languages" text[] DEFAULT '{"da"}' NOT NULL,
	"party" text DEFAULT '' NOT NULL,
	"background" text DEFAULT '' NOT NULL,
	"story" text DEFAULT '' NOT NULL,
	"story_cost_ore" bigint,
	"story_participants" integer,
	"story_staff" smallint,
	"paused_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ambassadors_most" CHECK ("ambassadors"."most_visits" between 1 and 20 and "ambassadors"."most_km" > 0),
	CONSTRAINT "ambassadors_weekdays" CHECK ("ambassadors"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
	CONSTRAINT "ambassadors_story" CHECK ("ambassadors"."story_cost_ore" >= 0 and "ambassadors"."story_participants" >= 0 and "ambassadors"."story_staff" >= 0)
);
--> statement-breakpoint
ALTER TABLE "ambassadors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
CREATE TABLE "encounters" (
	"id" uuid PRIMARY KEY NOT NULL,
	"event_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"met_at" timestamp with time zone NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"consented" boolean DEFAULT false NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"followed_at" timestamp with time zone,
	"followed_by" text,
	"forgotten_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "encounters_consent" CHECK ("encounters"."consented" or "encounters"."address" = '')
);
--> statement-breakpoint
ALTER TABLE "encounters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_targets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"event_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"who" text DEFAULT '' NOT NULL,
	"brief" text DEFAULT '' NOT NULL,
	"person_id" uuid,
	"meet_at" timestamp with time zone,
	"meet_place" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "event_targets_one" UNIQUE("event_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "event_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "event_goers" (
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"can_present" boolean DEFAULT false NOT NULL,
	"travel" text DEFAULT '' NOT NULL,
	"shift" text DEFAULT '' NOT NULL,
	CONSTRAINT "event_goers_event_id_person_id_pk" PRIMARY KEY("event_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "event_goers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"place" text NOT NULL,
	"url" text,
	"answer_by" date,
	"note" text DEFAULT '' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "events_period" CHECK ("events"."starts_on" <= "events"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "events" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "matchings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"choices" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"answer" jsonb,
	"answered_at" timestamp with time zone,
	"proposed_at" timestamp with time zone,
	"refused" jsonb DEFAULT '{}'::jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "matchings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_ambassadors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"visit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"meeting_id" uuid,
	"on_day" date,
	"proposed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"accepted_at" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"decline_words" text DEFAULT '' NOT NULL,
	"released_at" timestamp with time zone,
	"words" text DEFAULT '' NOT NULL,
	"why" jsonb,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "visit_ambassadors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visit_answers" (
	"visit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"worth" "visit_worth" NOT NULL,
	"asked" text DEFAULT '' NOT NULL,
	"next" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "visit_answers_visit_id_person_id_pk" PRIMARY KEY("visit_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "visit_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "visits" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid DEFAULT app.next_agreement() NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" "visit_kind" DEFAULT 'wish' NOT NULL,
	"wished_by" uuid NOT NULL,
	"wished_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" text DEFAULT '' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"people" smallint DEFAULT 1 NOT NULL,
	"with_secretariat" boolean DEFAULT false NOT NULL,
	"party_wish" text DEFAULT '' NOT NULL,
	"background_wish" text DEFAULT '' NOT NULL,
	"meeting_id" uuid,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"place" text DEFAULT '' NOT NULL,
	"link" text,
	"item_title" text DEFAULT '' NOT NULL,
	"contact_name" text DEFAULT '' NOT NULL,
	"contact_address" text DEFAULT '' NOT NULL,
	"agreed_at" timestamp with time zone,
	"asked_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text DEFAULT '' NOT NULL,
	"cancelled_by" uuid,
	"flagged_at" timestamp with time zone,
	"sequence" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "visits_people" CHECK ("visits"."people" in (1, 2)),
	CONSTRAINT "visits_slot" CHECK ("visits"."starts_at" < "visits"."ends_at"),
	CONSTRAINT "visits_agreed" CHECK ("visits"."agreed_at" is null or "visits"."starts_at" is not null)
);
--> statement-breakpoint
ALTER TABLE "visits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "estimated" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_for" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_against" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "votes_abstained" smallint;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "group_name" text DEFAULT 'A' NOT NULL;--> statement-breakpoint
UPDATE "measures" SET "group_name" = left("key", 1);--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "purpose" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "responsible_id" uuid;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "next_step_on" date;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "counts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_why" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "item_id" uuid;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "municipalities" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_named_by_people_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_days" ADD CONSTRAINT "ambassador_days_person_id_ambassadors_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."ambassadors"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "encounters" ADD CONSTRAINT "encounters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_targets" ADD CONSTRAINT "event_targets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_goers" ADD CONSTRAINT "event_goers_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_goers" ADD CONSTRAINT "event_goers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matchings" ADD CONSTRAINT "matchings_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_ambassadors" ADD CONSTRAINT "visit_ambassadors_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_ambassadors" ADD CONSTRAINT "visit_ambassadors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_ambassadors" ADD CONSTRAINT "visit_ambassadors_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_answers" ADD CONSTRAINT "visit_answers_visit_id_visits_id_fk" FOREIGN KEY ("visit_id") REFERENCES "public"."visits"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visit_answers" ADD CONSTRAINT "visit_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_wished_by_people_id_fk" FOREIGN KEY ("wished_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_meeting_id_committee_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."committee_meetings"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "visits" ADD CONSTRAINT "visits_cancelled_by_people_id_fk" FOREIGN KEY ("cancelled_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ambassador_conflicts_named_by_index" ON "ambassador_conflicts" USING btree ("named_by");--> statement-breakpoint
CREATE INDEX "commitments_agreement_id_municipality_code_index" ON "commitments" USING btree ("agreement_id","municipality_code");--> statement-breakpoint
CREATE INDEX "commitments_municipality_code_index" ON "commitments" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "commitments_file_id_index" ON "commitments" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "risk_notes_municipality_code_index" ON "risk_notes" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "milestones_agreement_id_index" ON "milestones" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "preparations_municipality_code_index" ON "preparations" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "encounters_event_id_municipality_code_index" ON "encounters" USING btree ("event_id","municipality_code");--> statement-breakpoint
CREATE INDEX "encounters_person_id_index" ON "encounters" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_targets_person_id_index" ON "event_targets" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "event_goers_person_id_index" ON "event_goers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "events_starts_on_index" ON "events" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "matchings_asked_at_index" ON "matchings" USING btree ("asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "visit_ambassadors_one" ON "visit_ambassadors" USING btree ("visit_id","person_id") WHERE declined_at is null and released_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "visit_ambassadors_evening" ON "visit_ambassadors" USING btree ("person_id","on_day") WHERE declined_at is null and released_at is null;--> statement-breakpoint
CREATE INDEX "visit_ambassadors_person_id_index" ON "visit_ambassadors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visit_ambassadors_visit_id_index" ON "visit_ambassadors" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visit_ambassadors_meeting_id_index" ON "visit_ambassadors" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "visit_answers_person_id_index" ON "visit_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visits_agreement_id_municipality_code_index" ON "visits" USING btree ("agreement_id","municipality_code");--> statement-breakpoint
CREATE INDEX "visits_municipality_code_index" ON "visits" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "visits_meeting_id_index" ON "visits" USING btree ("meeting_id");--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD CONSTRAINT "policy_decisions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_visit" ON "mails" USING btree (("data" ->> 'visit'));--> statement-breakpoint
CREATE INDEX "policy_decisions_item_id_index" ON "policy_decisions" USING btree ("item_id");--> statement-breakpoint
ALTER TABLE "measures" DROP COLUMN "href";--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_votes" CHECK (num_nonnulls("decision_steps"."votes_for", "decision_steps"."votes_against", "decision_steps"."votes_abstained") in (0, 3));--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_known" CHECK ("decision_steps"."outcome" is null or "decision_steps"."outcome" = 'postponed' or not "decision_steps"."estimated");--> statement-breakpoint
CREATE POLICY "read" ON "ambassador_conflicts" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "ambassador_conflicts"."named_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "ambassador_conflicts" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("ambassador_conflicts"."named_by" = (select app.viewer_id()) and ((select app.is_secretariat()) or "ambassador_conflicts"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "change" ON "ambassador_conflicts" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "ambassador_conflicts" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or "ambassador_conflicts"."named_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "ambassador_days" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "ambassador_days"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "ambassador_days" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or "ambassador_days"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "change" ON "ambassador_days" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "ambassador_days"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums())) WITH CHECK ((select app.is_secretariat()) or "ambassador_days"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "remove" ON "ambassador_days" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or "ambassador_days"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "read" ON "ambassadors" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "ambassadors"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "ambassadors" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or "ambassadors"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "change" ON "ambassadors" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "ambassadors"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums())) WITH CHECK ((select app.is_secretariat()) or "ambassadors"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
CREATE POLICY "remove" ON "ambassadors" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or "ambassadors"."person_id" = (select app.viewer_id()) and 'kmp' in (select app.viewer_forums()));--> statement-breakpoint
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
CREATE POLICY "read" ON "encounters" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "encounters"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id())));--> statement-breakpoint
CREATE POLICY "create" ON "encounters" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "encounters"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id()))));--> statement-breakpoint
CREATE POLICY "change" ON "encounters" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "encounters" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "encounters"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "event_targets" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "event_targets"."event_id" in (select g.event_id from event_goers g where g.person_id = (select app.viewer_id())));--> statement-breakpoint
CREATE POLICY "create" ON "event_targets" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "event_targets" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "event_targets" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "event_goers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "event_goers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "event_goers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "event_goers" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "event_goers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "events" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "events" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_member()) and "events"."proposed_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "events" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or (select app.is_member()) and "events"."proposed_by" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or (select app.is_member()) and "events"."proposed_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "events" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "matchings" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "matchings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "matchings" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "matchings" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "visit_ambassadors" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "visit_ambassadors"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "visit_ambassadors" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "visit_ambassadors" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "visit_ambassadors" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "visit_answers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "visit_answers"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "visit_answers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("visit_answers"."person_id" = (select app.viewer_id()) and exists (select from visits v where v.id = "visit_answers"."visit_id" and v.ends_at < now() and v.agreed_at is not null
      and v.cancelled_at is null and (v.municipality_code = (select app.hosted()) or v.id in (select app.my_visits()))));--> statement-breakpoint
CREATE POLICY "change" ON "visit_answers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("visit_answers"."person_id" = (select app.viewer_id()) and exists (select from visits v where v.id = "visit_answers"."visit_id" and v.ends_at < now() and v.agreed_at is not null
      and v.cancelled_at is null and (v.municipality_code = (select app.hosted()) or v.id in (select app.my_visits())))) WITH CHECK ("visit_answers"."person_id" = (select app.viewer_id()) and exists (select from visits v where v.id = "visit_answers"."visit_id" and v.ends_at < now() and v.agreed_at is not null
      and v.cancelled_at is null and (v.municipality_code = (select app.hosted()) or v.id in (select app.my_visits()))));--> statement-breakpoint
CREATE POLICY "remove" ON "visit_answers" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "visits" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "visits"."municipality_code" = (select app.hosted()) or "visits"."id" in (select app.my_visits())
        or "visits"."wished_by" = (select app.viewer_id()) and (select app.preview()) is null);--> statement-breakpoint
CREATE POLICY "create" ON "visits" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or "visits"."wished_by" = (select app.viewer_id()) and "visits"."agreed_at" is null and case when "visits"."kind" = 'wish'
        then "visits"."municipality_code" = (select app.hosted())
        else 'kmp' in (select app.viewer_forums()) and "visits"."municipality_code" <> (select app.represented()) end);--> statement-breakpoint
CREATE POLICY "change" ON "visits" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "visits" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
        or exists (select from message_files f where f.file_id = "files"."id") 
        or exists (select from data_answers a where a.file_id = "files"."id")
        or exists (select from commitments c where c.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "remove" ON "measures" TO app_user USING (false);--> statement-breakpoint
ALTER POLICY "change" ON "policies" TO app_user USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));