CREATE TABLE "newsletter_deliveries" (
	"newsletter_id" uuid NOT NULL,
	"subscriber_id" uuid NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"error" text,
	CONSTRAINT "newsletter_deliveries_newsletter_id_subscriber_id_pk" PRIMARY KEY("newsletter_id","subscriber_id")
);
--> statement-breakpoint
ALTER TABLE "newsletter_deliveries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "newsletter_senders" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"given_by" uuid,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "newsletter_senders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "newsletter_blocks" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"newsletter_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"kind" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"subject_id" uuid,
	"file_id" uuid,
	"alt" text DEFAULT '' NOT NULL,
	CONSTRAINT "newsletter_blocks_place" UNIQUE("newsletter_id","position") DEFERRABLE INITIALLY IMMEDIATE,
	CONSTRAINT "newsletter_blocks_subject" CHECK (("newsletter_blocks"."kind" in ('story', 'activity', 'conference', 'status')) = ("newsletter_blocks"."subject_id" is not null)),
	CONSTRAINT "newsletter_blocks_picture" CHECK (("newsletter_blocks"."kind" = 'picture') = ("newsletter_blocks"."file_id" is not null) and ("newsletter_blocks"."file_id" is null or "newsletter_blocks"."alt" <> '')),
	CONSTRAINT "newsletter_blocks_text" CHECK ("newsletter_blocks"."kind" <> 'text' or "newsletter_blocks"."body" <> '')
);
--> statement-breakpoint
ALTER TABLE "newsletter_blocks" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "newsletters" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"slug" text NOT NULL,
	"lists" text[] DEFAULT '{}' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"edited_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"approved_version" integer,
	"approved_by" uuid,
	"send_at" timestamp with time zone,
	"send_by" uuid,
	"started_at" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	"cancelled_at" timestamp with time zone,
	"worked_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "newsletters_slug_unique" UNIQUE("slug"),
	CONSTRAINT "newsletters_title" CHECK ("newsletters"."title" <> '')
);
--> statement-breakpoint
ALTER TABLE "newsletters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
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
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_newsletter_id_newsletters_id_fk" FOREIGN KEY ("newsletter_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_deliveries" ADD CONSTRAINT "newsletter_deliveries_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_senders" ADD CONSTRAINT "newsletter_senders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_senders" ADD CONSTRAINT "newsletter_senders_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_blocks" ADD CONSTRAINT "newsletter_blocks_newsletter_id_newsletters_id_fk" FOREIGN KEY ("newsletter_id") REFERENCES "public"."newsletters"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletter_blocks" ADD CONSTRAINT "newsletter_blocks_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_edited_by_people_id_fk" FOREIGN KEY ("edited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "newsletters" ADD CONSTRAINT "newsletters_send_by_people_id_fk" FOREIGN KEY ("send_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent_texts" ADD CONSTRAINT "consent_texts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_text_id_consent_texts_id_fk" FOREIGN KEY ("text_id") REFERENCES "public"."consent_texts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_links" ADD CONSTRAINT "subscription_links_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_subscriber_id_subscribers_id_fk" FOREIGN KEY ("subscriber_id") REFERENCES "public"."subscribers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "newsletter_deliveries_subscriber_id_index" ON "newsletter_deliveries" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "newsletter_deliveries_due" ON "newsletter_deliveries" USING btree ("newsletter_id","due_at") WHERE sent_at is null and failed_at is null;--> statement-breakpoint
CREATE INDEX "newsletter_senders_given_by_index" ON "newsletter_senders" USING btree ("given_by");--> statement-breakpoint
CREATE INDEX "newsletter_blocks_file_id_index" ON "newsletter_blocks" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "newsletters_created_at_index" ON "newsletters" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "newsletters_open" ON "newsletters" USING btree ("send_at") WHERE finished_at is null and cancelled_at is null;--> statement-breakpoint
CREATE INDEX "newsletters_sent" ON "newsletters" USING btree ("finished_at");--> statement-breakpoint
CREATE INDEX "consent_texts_written_by_index" ON "consent_texts" USING btree ("written_by");--> statement-breakpoint
CREATE INDEX "consents_subscriber_id_index" ON "consents" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "consents_text_id_index" ON "consents" USING btree ("text_id");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_pending" ON "consents" USING btree ("subscriber_id") WHERE proved_at is null and withdrawn_at is null;--> statement-breakpoint
CREATE INDEX "subscribers_created_at_index" ON "subscribers" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "subscription_links_subscriber_id_index" ON "subscription_links" USING btree ("subscriber_id");--> statement-breakpoint
CREATE INDEX "subscriptions_list_index" ON "subscriptions" USING btree ("list");--> statement-breakpoint
CREATE POLICY "read" ON "newsletter_deliveries" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "newsletter_deliveries" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "newsletter_deliveries" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "newsletter_deliveries" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "newsletter_senders" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "newsletter_senders" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "newsletter_senders"."given_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "newsletter_senders" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "newsletter_senders" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "newsletter_blocks" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id"));--> statement-breakpoint
CREATE POLICY "create" ON "newsletter_blocks" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id" and n.send_at is null and n.cancelled_at is null));--> statement-breakpoint
CREATE POLICY "change" ON "newsletter_blocks" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id" and n.send_at is null and n.cancelled_at is null)) WITH CHECK ((select app.is_secretariat()) and exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id" and n.send_at is null and n.cancelled_at is null));--> statement-breakpoint
CREATE POLICY "remove" ON "newsletter_blocks" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id" and n.send_at is null and n.cancelled_at is null));--> statement-breakpoint
CREATE POLICY "read_public" ON "newsletter_blocks" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from newsletters n where n.id = "newsletter_blocks"."newsletter_id"));--> statement-breakpoint
CREATE POLICY "read" ON "newsletters" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "newsletters"."finished_at" is not null and 'public' = any("newsletters"."lists"));--> statement-breakpoint
CREATE POLICY "create" ON "newsletters" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "newsletters"."created_by" = (select app.viewer_id()) and "newsletters"."send_at" is null);--> statement-breakpoint
CREATE POLICY "change" ON "newsletters" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "newsletters"."send_at" is null and "newsletters"."cancelled_at" is null) WITH CHECK ((select app.is_secretariat()) and "newsletters"."send_at" is null and "newsletters"."cancelled_at" is null);--> statement-breakpoint
CREATE POLICY "remove" ON "newsletters" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "newsletters"."send_at" is null);--> statement-breakpoint
CREATE POLICY "read_public" ON "newsletters" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("newsletters"."finished_at" is not null and 'public' = any("newsletters"."lists"));--> statement-breakpoint
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
CREATE POLICY "remove" ON "subscriptions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
  or (select app.is_mailed("files"."id"))
        or exists (select from message_files f where f.file_id = "files"."id") 
        or exists (select from data_answers a where a.file_id = "files"."id")
        or exists (select from commitments c where c.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "read_public" ON "files" TO app_anon USING (exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
  or (select app.is_mailed("files"."id")));