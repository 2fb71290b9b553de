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
ALTER TABLE "conferences" ALTER COLUMN "guest_price_ore" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "conferences" ALTER COLUMN "guest_price_ore" DROP NOT NULL;--> statement-breakpoint
UPDATE "conferences" SET "guest_price_ore" = NULL WHERE "guest_price_ore" = 0;--> statement-breakpoint
ALTER TABLE "conferences" ADD COLUMN "member_price_ore" integer;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "vat_percent" smallint DEFAULT 25 NOT NULL;--> statement-breakpoint
ALTER TABLE "billing_addresses" ADD CONSTRAINT "billing_addresses_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_invoice_id_invoices_id_fk" FOREIGN KEY ("invoice_id") REFERENCES "public"."invoices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_sign_up_id_sign_ups_id_fk" FOREIGN KEY ("sign_up_id") REFERENCES "public"."sign_ups"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoice_lines" ADD CONSTRAINT "invoice_lines_credits_line_id_invoice_lines_id_fk" FOREIGN KEY ("credits_line_id") REFERENCES "public"."invoice_lines"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_conference_id_conferences_id_fk" FOREIGN KEY ("conference_id") REFERENCES "public"."conferences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_credits_id_invoices_id_fk" FOREIGN KEY ("credits_id") REFERENCES "public"."invoices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_issued_by_people_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "invoice_lines_sign_up_id_index" ON "invoice_lines" USING btree ("sign_up_id");--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_draft_conference" ON "invoices" USING btree ("municipality_code","conference_id") WHERE issued_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_draft_quarter" ON "invoices" USING btree ("municipality_code","quarter_from") WHERE issued_at is null;--> statement-breakpoint
CREATE INDEX "invoices_municipality_code_index" ON "invoices" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "invoices_conference_id_index" ON "invoices" USING btree ("conference_id");--> statement-breakpoint
CREATE INDEX "invoices_credits_id_index" ON "invoices" USING btree ("credits_id");--> statement-breakpoint
CREATE INDEX "invoices_issued_by_index" ON "invoices" USING btree ("issued_by");--> statement-breakpoint
CREATE INDEX "invoices_issued_at_index" ON "invoices" USING btree ("issued_at");--> statement-breakpoint
CREATE POLICY "read" ON "billing_addresses" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "billing_addresses"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "billing_addresses" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "billing_addresses" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "billing_addresses" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "invoice_senders" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "invoice_senders" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "invoice_senders" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "invoice_senders" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "invoice_lines" AS PERMISSIVE FOR SELECT TO "app_user" USING ("invoice_lines"."invoice_id" in (select i.id from invoices i));--> statement-breakpoint
CREATE POLICY "create" ON "invoice_lines" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "invoice_lines" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "invoice_lines" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "invoices" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "invoices"."issued_at" is not null and "invoices"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "invoices" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "invoices" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "invoices"."issued_at" is not null) WITH CHECK ((select app.is_secretariat()) and "invoices"."issued_at" is not null);--> statement-breakpoint
CREATE POLICY "remove" ON "invoices" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "invoices"."issued_at" is null);