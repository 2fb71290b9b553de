CREATE TABLE "oidc_accounts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "oidc_accounts_issuer_subject_unique" UNIQUE("issuer","subject"),
	CONSTRAINT "oidc_accounts_providerId_personId_unique" UNIQUE("provider_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "oidc_accounts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "oidc_providers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"issuer" text NOT NULL,
	"client_id" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"domains" text[] NOT NULL,
	"mail_too" boolean DEFAULT true NOT NULL,
	CONSTRAINT "oidc_providers_municipalityCode_unique" UNIQUE("municipality_code")
);
--> statement-breakpoint
ALTER TABLE "oidc_providers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "oidc_account_id" uuid;--> statement-breakpoint
ALTER TABLE "oidc_accounts" ADD CONSTRAINT "oidc_accounts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oidc_accounts" ADD CONSTRAINT "oidc_accounts_provider_id_oidc_providers_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."oidc_providers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "oidc_providers" ADD CONSTRAINT "oidc_providers_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "oidc_accounts_person_id_index" ON "oidc_accounts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "oidc_providers_domains_index" ON "oidc_providers" USING gin ("domains");--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_oidc_account_id_oidc_accounts_id_fk" FOREIGN KEY ("oidc_account_id") REFERENCES "public"."oidc_accounts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessions_oidc_account_id_index" ON "sessions" USING btree ("oidc_account_id");--> statement-breakpoint
CREATE POLICY "read" ON "oidc_accounts" AS PERMISSIVE FOR SELECT TO "app_user" USING ("oidc_accounts"."person_id" = (select app.viewer_id()) or (select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "oidc_accounts" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "oidc_accounts" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "oidc_accounts" AS PERMISSIVE FOR DELETE TO "app_user" USING ("oidc_accounts"."person_id" = (select app.viewer_id()) and (select app.is_fresh()));--> statement-breakpoint
CREATE POLICY "read" ON "oidc_providers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "oidc_providers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and (select app.is_fresh()));--> statement-breakpoint
CREATE POLICY "change" ON "oidc_providers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and (select app.is_fresh())) WITH CHECK ((select app.is_secretariat()) and (select app.is_fresh()));--> statement-breakpoint
CREATE POLICY "remove" ON "oidc_providers" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and (select app.is_fresh()));