CREATE TABLE "mail_texts" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"locale" text NOT NULL,
	"number" smallint NOT NULL,
	"subject" text,
	"text" text,
	"note" text,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mail_texts_kind_locale_number_unique" UNIQUE("kind","locale","number"),
	CONSTRAINT "mail_texts_whole" CHECK (num_nulls("mail_texts"."subject", "mail_texts"."text", "mail_texts"."note") in (0, 3)),
	CONSTRAINT "mail_texts_words" CHECK ("mail_texts"."subject" <> '' and "mail_texts"."subject" !~ '[\r\n]' and "mail_texts"."text" <> '')
);
--> statement-breakpoint
ALTER TABLE "mail_texts" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "mail_texts" ADD CONSTRAINT "mail_texts_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mail_texts_written_by_index" ON "mail_texts" USING btree ("written_by");--> statement-breakpoint
CREATE POLICY "read" ON "mail_texts" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "mail_texts" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "mail_texts"."written_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "mail_texts" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "mail_texts" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "work" ON "mail_texts" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from settings s where s.key = 'logo' and s.value = "files"."id"::text)
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
  or (select app.is_mailed("files"."id"))
        or exists (select from message_files f where f.file_id = "files"."id") 
        or exists (select from data_answers a where a.file_id = "files"."id")
        or exists (select from commitments c where c.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "read_public" ON "files" TO app_anon USING (exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from settings s where s.key = 'logo' and s.value = "files"."id"::text)
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
  or (select app.is_mailed("files"."id")));--> statement-breakpoint
ALTER POLICY "create" ON "settings" TO app_user WITH CHECK ((select app.is_secretariat()) and ("settings"."key" not in ('name', 'contact_address') or (select app.is_fresh())));--> statement-breakpoint
ALTER POLICY "change" ON "settings" TO app_user USING ((select app.is_secretariat()) and ("settings"."key" not in ('name', 'contact_address') or (select app.is_fresh()))) WITH CHECK ((select app.is_secretariat()) and ("settings"."key" not in ('name', 'contact_address') or (select app.is_fresh())));--> statement-breakpoint
ALTER POLICY "remove" ON "settings" TO app_user USING ((select app.is_secretariat()) and ("settings"."key" not in ('name', 'contact_address') or (select app.is_fresh())));