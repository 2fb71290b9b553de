ALTER TABLE "activities" ADD COLUMN "free" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "profiles" ADD COLUMN "opened_at" timestamp with time zone;--> statement-breakpoint
ALTER POLICY "read" ON "dataset_files" TO app_user USING (exists (select from dataset_versions v where v.id = "dataset_files"."version_id"));--> statement-breakpoint
ALTER POLICY "read_public" ON "dataset_files" TO app_anon USING (exists (select from dataset_versions v where v.id = "dataset_files"."version_id"));--> statement-breakpoint
ALTER POLICY "read" ON "dataset_versions" TO app_user USING (exists (select from datasets d where d.id = "dataset_versions"."dataset_id"));--> statement-breakpoint
ALTER POLICY "read_public" ON "dataset_versions" TO app_anon USING (exists (select from datasets d where d.id = "dataset_versions"."dataset_id"));--> statement-breakpoint
ALTER POLICY "read" ON "indicators" TO app_user USING (exists (select from datasets d where d.id = "indicators"."dataset_id"));--> statement-breakpoint
ALTER POLICY "read_public" ON "indicators" TO app_anon USING (exists (select from datasets d where d.id = "indicators"."dataset_id"));