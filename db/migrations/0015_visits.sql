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
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_conflicts" ADD CONSTRAINT "ambassador_conflicts_named_by_people_id_fk" FOREIGN KEY ("named_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassador_days" ADD CONSTRAINT "ambassador_days_person_id_ambassadors_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."ambassadors"("person_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ambassadors" ADD CONSTRAINT "ambassadors_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
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
CREATE UNIQUE INDEX "visit_ambassadors_one" ON "visit_ambassadors" USING btree ("visit_id","person_id") WHERE declined_at is null and released_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "visit_ambassadors_evening" ON "visit_ambassadors" USING btree ("person_id","on_day") WHERE declined_at is null and released_at is null;--> statement-breakpoint
CREATE INDEX "visit_ambassadors_person_id_index" ON "visit_ambassadors" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visit_ambassadors_visit_id_index" ON "visit_ambassadors" USING btree ("visit_id");--> statement-breakpoint
CREATE INDEX "visit_ambassadors_meeting_id_index" ON "visit_ambassadors" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "visit_answers_person_id_index" ON "visit_answers" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "visits_agreement_id_municipality_code_index" ON "visits" USING btree ("agreement_id","municipality_code");--> statement-breakpoint
CREATE INDEX "visits_municipality_code_index" ON "visits" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "visits_meeting_id_index" ON "visits" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "mails_visit" ON "mails" USING btree (("data" ->> 'visit'));--> statement-breakpoint
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
CREATE POLICY "remove" ON "visits" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);