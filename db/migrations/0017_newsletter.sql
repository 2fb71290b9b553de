CREATE TABLE "consent_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"number" smallint NOT NULL,
	"words" text NOT NULL,
	"words_en" text NOT NULL,
	"asks_again" boolean DEFAULT false NOT NULL,
	"written_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "consent_texts_number_unique" UNIQUE("number")
);
--> statement-breakpoint
ALTER TABLE "consent_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"text_id" uuid NOT NULL,
	"source" text NOT NULL,
	"lists" text[] NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"proved_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "consents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscribers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"locale" text DEFAULT 'da' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"asked_at" timestamp with time zone,
	"stopped_at" timestamp with time zone,
	"stopped_why" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "subscribers_address_unique" UNIQUE("address"),
	CONSTRAINT "subscribers_address" CHECK ("subscribers"."address" = lower("subscribers"."address"))
);
--> statement-breakpoint
ALTER TABLE "subscribers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscription_links" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"subscriber_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "subscription_links" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"subscriber_id" uuid NOT NULL,
	"list" text NOT NULL,
	CONSTRAINT "subscriptions_subscriber_id_list_pk" PRIMARY KEY("subscriber_id","list"),
	CONSTRAINT "subscriptions_list" CHECK ("subscriptions"."list" ~ '^(public|kmp|kmk|project|guests|[0-9]{3})$')
);
--> statement-breakpoint
ALTER TABLE "subscriptions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "consent_texts" ADD CONSTRAINT "consent_texts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_text_id_consent_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."consent_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_links" ADD CONSTRAINT "subscription_links_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "consent_texts_written_by_index" ON "consent_texts" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "consents_subscriber_id_index" ON "consents" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "consents_text_id_index" ON "consents" USING btree ("text_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_pending" ON "consents" USING btree ("subscriber_id") WHERE proved_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "subscribers_created_at_index" ON "subscribers" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "subscription_links_subscriber_id_index" ON "subscription_links" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "subscriptions_list_index" ON "subscriptions" USING btree ("list");--> statement-breakpoint
CREATE POLICY "read" ON "consent_texts" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "consent_texts" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "consent_texts"."written_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "consent_texts" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "consent_texts" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "consent_texts" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "read" ON "consents" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from subscribers s where s.id = "consents"."subscriber_id"));--> statement-breakpoint
CREATE POLICY "create" ON "consents" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "consents" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "consents" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "subscribers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or exists (select from emails e where e.person_id = (select app.viewer_id()) and e.address = "subscribers"."address"));--> statement-breakpoint
CREATE POLICY "create" ON "subscribers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "subscribers" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "subscribers" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "subscriptions" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from subscribers s where s.id = "subscriptions"."subscriber_id"));--> statement-breakpoint
CREATE POLICY "create" ON "subscriptions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "subscriptions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "subscriptions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);