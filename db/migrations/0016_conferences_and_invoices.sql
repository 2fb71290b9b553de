CREATE TYPE "public"."question_kind" AS ENUM('text', 'choice', 'diet');--> statement-breakpoint
CREATE TABLE "billing_addresses" (
	"municipality_code" text PRIMARY KEY NOT NULL,
	"gln" text NOT NULL,
	"order_number" text DEFAULT '' NOT NULL,
	"contact_reference" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "billing_addresses_gln" CHECK ("billing_addresses"."gln" ~ '^[0-9]{13}$'),
	CONSTRAINT "billing_addresses_reference" CHECK ("billing_addresses"."order_number" <> '' or "billing_addresses"."contact_reference" <> '')
);
--> statement-breakpoint
ALTER TABLE "billing_addresses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_counters" (
	"year" smallint PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invoice_counters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_senders" (
	"lone" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"name" text NOT NULL,
	"cvr" text NOT NULL,
	"street" text NOT NULL,
	"postcode" text NOT NULL,
	"city" text NOT NULL,
	"contact_name" text NOT NULL,
	"contact_address" text NOT NULL,
	"bank_registration" text NOT NULL,
	"bank_account" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "invoice_senders_lone" CHECK ("invoice_senders"."lone"),
	CONSTRAINT "invoice_senders_cvr" CHECK ("invoice_senders"."cvr" ~ '^[0-9]{8}$'),
	CONSTRAINT "invoice_senders_bank" CHECK ("invoice_senders"."bank_registration" ~ '^[0-9]{4}$' and "invoice_senders"."bank_account" ~ '^[0-9]{6,10}$')
);
--> statement-breakpoint
ALTER TABLE "invoice_senders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conference_questions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"kind" "question_kind" NOT NULL,
	"label" text NOT NULL,
	"choices" text[] DEFAULT '{}' NOT NULL,
	"required" boolean DEFAULT false NOT NULL,
	"keep_days" integer DEFAULT 30 NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "conference_questions_choices" CHECK (("conference_questions"."kind" = 'choice') = (cardinality("conference_questions"."choices") > 1)),
	CONSTRAINT "conference_questions_kept" CHECK ("conference_questions"."keep_days" between 0 and 1825)
);
--> statement-breakpoint
ALTER TABLE "conference_questions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conference_sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"title" text NOT NULL,
	"speaker" text DEFAULT '' NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"room" text DEFAULT '' NOT NULL,
	"track" text DEFAULT '' NOT NULL,
	"capacity" integer,
	CONSTRAINT "conference_sessions_period" CHECK ("conference_sessions"."starts_at" < "conference_sessions"."ends_at"),
	CONSTRAINT "conference_sessions_capacity" CHECK ("conference_sessions"."capacity" > 0)
);
--> statement-breakpoint
ALTER TABLE "conference_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoice_lines" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invoice_id" uuid NOT NULL,
	"sign_up_id" uuid,
	"credits_line_id" uuid,
	"position" integer NOT NULL,
	"description" text NOT NULL,
	"quantity" integer DEFAULT 1 NOT NULL,
	"price_ore" integer NOT NULL,
	"vat_percent" smallint NOT NULL,
	CONSTRAINT "invoice_lines_creditsLineId_unique" UNIQUE("credits_line_id"),
	CONSTRAINT "invoice_lines_order" UNIQUE("invoice_id","position"),
	CONSTRAINT "invoice_lines_numbers" CHECK ("invoice_lines"."quantity" > 0 and "invoice_lines"."price_ore" > 0 and "invoice_lines"."vat_percent" in (0, 25))
);
--> statement-breakpoint
ALTER TABLE "invoice_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invoices" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"conference_id" uuid,
	"quarter_from" date,
	"credits_id" uuid,
	"reason" text DEFAULT '' NOT NULL,
	"year" smallint,
	"number" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"issued_at" timestamp with time zone,
	"issued_by" uuid,
	"due_on" date,
	"sent_at" timestamp with time zone,
	"paid_at" timestamp with time zone,
	"sender" jsonb,
	"recipient" jsonb,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "invoices_number" UNIQUE("year","number"),
	CONSTRAINT "invoices_scope" CHECK (num_nonnulls("invoices"."conference_id", "invoices"."quarter_from") = 1),
	CONSTRAINT "invoices_issue" CHECK (num_nulls("invoices"."issued_at", "invoices"."year", "invoices"."number", "invoices"."due_on", "invoices"."sender", "invoices"."recipient") in (0, 6)),
	CONSTRAINT "invoices_credit" CHECK ("invoices"."credits_id" is null or "invoices"."issued_at" is not null and "invoices"."reason" <> ''),
	CONSTRAINT "invoices_moments" CHECK ("invoices"."issued_at" is not null or "invoices"."sent_at" is null and "invoices"."paid_at" is null)
);
--> statement-breakpoint
ALTER TABLE "invoices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_up_answers" (
	"sign_up_id" uuid NOT NULL,
	"question_id" uuid NOT NULL,
	"answer" text NOT NULL,
	CONSTRAINT "sign_up_answers_sign_up_id_question_id_pk" PRIMARY KEY("sign_up_id","question_id")
);
--> statement-breakpoint
ALTER TABLE "sign_up_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_up_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"sign_up_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sign_up_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_up_sessions" (
	"sign_up_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	CONSTRAINT "sign_up_sessions_sign_up_id_session_id_pk" PRIMARY KEY("sign_up_id","session_id")
);
--> statement-breakpoint
ALTER TABLE "sign_up_sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_ups" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conference_id" uuid NOT NULL,
	"party_id" uuid NOT NULL,
	"may_split" boolean DEFAULT false NOT NULL,
	"number" serial NOT NULL,
	"proved_at" timestamp with time zone,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"address" text NOT NULL,
	"municipality_code" text,
	"person_id" uuid,
	"signed_up_by" uuid,
	"signed_up_at" timestamp with time zone DEFAULT now() NOT NULL,
	"locale" text DEFAULT 'da' NOT NULL,
	"listed" boolean DEFAULT false NOT NULL,
	"confirmed_at" timestamp with time zone,
	"offered_at" timestamp with time zone,
	"offer_until" timestamp with time zone,
	"declined_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"cancel_reason" text DEFAULT '' NOT NULL,
	"checked_in_at" timestamp with time zone,
	"price_ore" integer DEFAULT 0 NOT NULL,
	"price_why" text DEFAULT '' NOT NULL,
	"vat_percent" smallint DEFAULT 25 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sign_ups_order" UNIQUE("conference_id","number"),
	CONSTRAINT "sign_ups_address" CHECK ("sign_ups"."address" = lower("sign_ups"."address")),
	CONSTRAINT "sign_ups_offer" CHECK (("sign_ups"."offered_at" is null) = ("sign_ups"."offer_until" is null)),
	CONSTRAINT "sign_ups_price" CHECK ("sign_ups"."price_ore" >= 0)
);
--> statement-breakpoint
ALTER TABLE "sign_ups" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "conferences" ALTER COLUMN "guest_price_ore" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "conferences" ALTER COLUMN "guest_price_ore" DROP NOT NULL;--> statement-breakpoint
UPDATE "conferences" SET "guest_price_ore" = NULL WHERE "guest_price_ore" = 0;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "address" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "member_price_ore" integer;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "sign_up_from" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "sign_up_until" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "cancel_by" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "municipality_quota" integer;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "guest_quota" integer;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "may_wait" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "answer_hours" integer DEFAULT 48 NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "cancel_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "billing_addresses" ADD CONSTRAINT "billing_addresses_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_questions" ADD CONSTRAINT "conference_questions_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conference_sessions" ADD CONSTRAINT "conference_sessions_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_credits_line_id_invoice_lines_id_fk" FOREIGN KEY ("credits_line_id") REFERENCES "public"."invoice_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_id_invoices_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_up_answers" ADD CONSTRAINT "sign_up_answers_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_up_answers" ADD CONSTRAINT "sign_up_answers_question_id_conference_questions_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."conference_questions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_up_links" ADD CONSTRAINT "sign_up_links_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_up_sessions" ADD CONSTRAINT "sign_up_sessions_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_up_sessions" ADD CONSTRAINT "sign_up_sessions_session_id_conference_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."conference_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD CONSTRAINT "sign_ups_signed_up_by_people_id_fk" FOREIGN KEY ("signed_up_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conference_questions_conference_id_position_index" ON "conference_questions" USING btree ("conference_id","position");--> statement-breakpoint
CREATE INDEX "conference_sessions_conference_id_starts_at_index" ON "conference_sessions" USING btree ("conference_id","starts_at");--> statement-breakpoint
CREATE INDEX "invoice_lines_sign_up_id_index" ON "invoice_lines" USING btree ("sign_up_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_draft_conference" ON "invoices" USING btree ("municipality_code","conference_id") WHERE issued_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_draft_quarter" ON "invoices" USING btree ("municipality_code","quarter_from") WHERE issued_at is null;--> statement-breakpoint
CREATE INDEX "invoices_municipality_code_index" ON "invoices" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "invoices_conference_id_index" ON "invoices" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "invoices_credits_id_index" ON "invoices" USING btree ("credits_id");--> statement-breakpoint
CREATE INDEX "invoices_issued_by_index" ON "invoices" USING btree ("issued_by");--> statement-breakpoint
CREATE INDEX "invoices_issued_at_index" ON "invoices" USING btree ("issued_at");--> statement-breakpoint
CREATE INDEX "sign_up_answers_question_id_index" ON "sign_up_answers" USING btree ("question_id");--> statement-breakpoint
CREATE INDEX "sign_up_links_sign_up_id_index" ON "sign_up_links" USING btree ("sign_up_id");--> statement-breakpoint
CREATE INDEX "sign_up_sessions_session_id_index" ON "sign_up_sessions" USING btree ("session_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_ups_once" ON "sign_ups" USING btree ("conference_id","address") WHERE proved_at is not null and cancelled_at is null and declined_at is null;--> statement-breakpoint
CREATE INDEX "sign_ups_party_id_index" ON "sign_ups" USING btree ("party_id");--> statement-breakpoint
CREATE INDEX "sign_ups_person_id_index" ON "sign_ups" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sign_ups_signed_up_by_index" ON "sign_ups" USING btree ("signed_up_by");--> statement-breakpoint
CREATE INDEX "sign_ups_municipality_code_index" ON "sign_ups" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "sign_ups_offers" ON "sign_ups" USING btree ("offer_until") WHERE offered_at is not null and confirmed_at is null and declined_at is null;--> statement-breakpoint
CREATE INDEX "mails_sign_up" ON "mails" USING btree (("data" ->> 'signUp'));--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_sign_up" CHECK ("conferences"."sign_up_from" < "conferences"."sign_up_until" and "conferences"."sign_up_until" <= "conferences"."ends_at" and "conferences"."cancel_by" <= "conferences"."ends_at");--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_numbers" CHECK ("conferences"."capacity" >= 0 and "conferences"."municipality_quota" > 0 and "conferences"."guest_quota" >= 0 and "conferences"."answer_hours" between 1 and 720);--> statement-breakpoint
CREATE POLICY "read" ON "billing_addresses" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "billing_addresses"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "billing_addresses" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "billing_addresses" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "billing_addresses" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "invoice_senders" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "invoice_senders" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "invoice_senders" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "invoice_senders" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "conference_questions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("conference_questions"."conference_id" in (select c.id from conferences c));--> statement-breakpoint
CREATE POLICY "create" ON "conference_questions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "conference_questions" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "conference_questions" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "conference_questions" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("conference_questions"."conference_id" in (select c.id from conferences c));--> statement-breakpoint
CREATE POLICY "read" ON "conference_sessions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("conference_sessions"."conference_id" in (select c.id from conferences c));--> statement-breakpoint
CREATE POLICY "create" ON "conference_sessions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "conference_sessions" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "conference_sessions" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "conference_sessions" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("conference_sessions"."conference_id" in (select c.id from conferences c));--> statement-breakpoint
CREATE POLICY "read" ON "invoice_lines" AS PERMISSIVE FOR SELECT TO "app_user" USING ("invoice_lines"."invoice_id" in (select i.id from invoices i));--> statement-breakpoint
CREATE POLICY "create" ON "invoice_lines" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "invoice_lines" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "invoice_lines" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "invoices" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "invoices"."issued_at" is not null and "invoices"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "invoices" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "invoices" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "invoices"."issued_at" is not null) WITH CHECK ((select app.is_secretariat()) and "invoices"."issued_at" is not null);--> statement-breakpoint
CREATE POLICY "remove" ON "invoices" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "invoices"."issued_at" is null);--> statement-breakpoint
CREATE POLICY "read" ON "sign_up_answers" AS PERMISSIVE FOR SELECT TO "app_user" USING ("sign_up_answers"."sign_up_id" in (select s.id from sign_ups s));--> statement-breakpoint
CREATE POLICY "create" ON "sign_up_answers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "sign_up_answers" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "sign_up_answers" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "sign_up_sessions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("sign_up_sessions"."sign_up_id" in (select s.id from sign_ups s));--> statement-breakpoint
CREATE POLICY "create" ON "sign_up_sessions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "sign_up_sessions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "sign_up_sessions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "sign_ups" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "sign_ups"."signed_up_by" = (select app.viewer_id()) or "sign_ups"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "sign_ups" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "sign_ups" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "sign_ups" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);