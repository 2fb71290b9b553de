CREATE TYPE "public"."table_state" AS ENUM('waiting', 'reading', 'done', 'failed');--> statement-breakpoint
CREATE TYPE "public"."dataset_kind" AS ENUM('data', 'analysis');--> statement-breakpoint
CREATE TYPE "public"."dataset_visibility" AS ENUM('public', 'granted', 'members', 'secretariat');--> statement-breakpoint
CREATE TABLE "data_answers" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"request_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"answered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "data_answers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_request_parties" (
	"request_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"reminded_at" timestamp with time zone,
	CONSTRAINT "data_request_parties_request_id_municipality_code_pk" PRIMARY KEY("request_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "data_request_parties" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"due_on" date NOT NULL,
	"asked_by" uuid,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"closed_at" timestamp with time zone,
	"dataset_id" uuid,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "data_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_rows" (
	"file_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"cells" jsonb NOT NULL,
	CONSTRAINT "data_rows_file_id_number_pk" PRIMARY KEY("file_id","number")
);
--> statement-breakpoint
ALTER TABLE "data_rows" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "data_tables" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"file_key" uuid NOT NULL,
	"state" "table_state" DEFAULT 'waiting' NOT NULL,
	"progress" smallint DEFAULT 0 NOT NULL,
	"rows" integer DEFAULT 0 NOT NULL,
	"columns" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"sums" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"encoding" text,
	"memory_mb" integer,
	"failure" text,
	"failed_row" bigint,
	"failed_column" integer,
	"finished_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "data_tables" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_files" (
	"file_id" uuid PRIMARY KEY NOT NULL,
	"version_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "dataset_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "dataset_versions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dataset_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"made_by" uuid,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dataset_versions_datasetId_number_unique" UNIQUE("dataset_id","number")
);
--> statement-breakpoint
ALTER TABLE "dataset_versions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "kind" "dataset_kind" DEFAULT 'data' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "effort_area_id" uuid;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "municipality_codes" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "period" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "licence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "contact" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "visibility" "dataset_visibility" DEFAULT 'granted' NOT NULL;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "owner_code" text;--> statement-breakpoint
ALTER TABLE "datasets" ADD COLUMN "created_by" uuid;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "municipalities" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "first_year" smallint;--> statement-breakpoint
ALTER TABLE "indicators" ADD COLUMN "last_year" smallint;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_answers" ADD CONSTRAINT "data_answers_request_id_municipality_code_data_request_parties_request_id_municipality_code_fk" FOREIGN KEY ("request_id","municipality_code") REFERENCES "public"."data_request_parties"("request_id","municipality_code") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_request_parties" ADD CONSTRAINT "data_request_parties_request_id_data_requests_id_fk" FOREIGN KEY ("request_id") REFERENCES "public"."data_requests"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_request_parties" ADD CONSTRAINT "data_request_parties_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_requests" ADD CONSTRAINT "data_requests_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_rows" ADD CONSTRAINT "data_rows_file_id_data_tables_file_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."data_tables"("file_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "data_tables" ADD CONSTRAINT "data_tables_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_files" ADD CONSTRAINT "dataset_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_files" ADD CONSTRAINT "dataset_files_version_id_dataset_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."dataset_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dataset_versions" ADD CONSTRAINT "dataset_versions_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "data_answers_request_id_municipality_code_index" ON "data_answers" USING btree ("request_id","municipality_code");--> statement-breakpoint
CREATE INDEX "data_request_parties_municipality_code_index" ON "data_request_parties" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "data_requests_dataset_id_index" ON "data_requests" USING btree ("dataset_id");--> statement-breakpoint
CREATE INDEX "dataset_files_version_id_index" ON "dataset_files" USING btree ("version_id");--> statement-breakpoint
ALTER TABLE "datasets" ADD CONSTRAINT "datasets_effort_area_id_effort_areas_id_fk" FOREIGN KEY ("effort_area_id") REFERENCES "public"."effort_areas"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "datasets" ADD CONSTRAINT "datasets_owner_code_municipalities_code_fk" FOREIGN KEY ("owner_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "datasets" ADD CONSTRAINT "datasets_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "datasets_effort_area_id_index" ON "datasets" USING btree ("effort_area_id");--> statement-breakpoint
CREATE INDEX "datasets_owner_code_index" ON "datasets" USING btree ("owner_code");--> statement-breakpoint
CREATE POLICY "read_public" ON "datasets" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("datasets"."visibility" = 'public');--> statement-breakpoint
CREATE POLICY "read_public" ON "figures" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("figures"."indicator_id" in (select i.id from indicators i));--> statement-breakpoint
CREATE POLICY "read_public" ON "indicators" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("indicators"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "read" ON "data_answers" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "data_answers"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "data_answers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("data_answers"."person_id" = (select app.viewer_id()) and "data_answers"."municipality_code" = (select app.viewer_municipality())
        and "data_answers"."request_id" in (select r.id from data_requests r where r.closed_at is null)
        and (select app.is_own_file("data_answers"."file_id")));--> statement-breakpoint
CREATE POLICY "change" ON "data_answers" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "data_answers" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "data_request_parties" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "data_request_parties"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "data_request_parties" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "data_request_parties" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "data_request_parties" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "data_requests" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "data_requests"."id" in (select a.request_id from data_request_parties a));--> statement-breakpoint
CREATE POLICY "create" ON "data_requests" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "data_requests"."asked_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "data_requests" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "data_requests" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "data_rows" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from data_tables d where d.file_id = "data_rows"."file_id"));--> statement-breakpoint
CREATE POLICY "create" ON "data_rows" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "data_rows" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "data_rows" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "data_rows" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from data_tables d where d.file_id = "data_rows"."file_id"));--> statement-breakpoint
CREATE POLICY "work" ON "data_rows" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "data_tables" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from dataset_files f where f.file_id = "data_tables"."file_id") or exists (select from data_answers a where a.file_id = "data_tables"."file_id"));--> statement-breakpoint
CREATE POLICY "create" ON "data_tables" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "data_tables" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "data_tables" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "data_tables" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from dataset_files f where f.file_id = "data_tables"."file_id"));--> statement-breakpoint
CREATE POLICY "work" ON "data_tables" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "dataset_files" AS PERMISSIVE FOR SELECT TO "app_user" USING ("dataset_files"."version_id" in (select v.id from dataset_versions v));--> statement-breakpoint
CREATE POLICY "create" ON "dataset_files" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("dataset_files"."version_id" in (select v.id from dataset_versions v where v.dataset_id in (select d.id from datasets d
        where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public'))
        and (select app.is_own_file("dataset_files"."file_id")));--> statement-breakpoint
CREATE POLICY "change" ON "dataset_files" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "dataset_files" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "dataset_files" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("dataset_files"."version_id" in (select v.id from dataset_versions v));--> statement-breakpoint
CREATE POLICY "read" ON "dataset_versions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("dataset_versions"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "create" ON "dataset_versions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("dataset_versions"."dataset_id" in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public') and "dataset_versions"."made_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "dataset_versions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "dataset_versions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "dataset_versions" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("dataset_versions"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
ALTER POLICY "read" ON "datasets" TO app_user USING ((select app.is_secretariat()) or "datasets"."visibility" = 'public' or "datasets"."owner_code" = (select app.represented())
        or "datasets"."visibility" <> 'secretariat' and (select app.is_member()) or "datasets"."visibility" = 'granted' and "datasets"."id" in (select app.granted_ids('dataset')));--> statement-breakpoint
ALTER POLICY "create" ON "datasets" TO app_user WITH CHECK (((select app.is_secretariat()) or "datasets"."owner_code" = (select app.represented()) and "datasets"."visibility" <> 'public') and "datasets"."created_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "change" ON "datasets" TO app_user USING (((select app.is_secretariat()) or "datasets"."owner_code" = (select app.represented()) and "datasets"."visibility" <> 'public')) WITH CHECK (((select app.is_secretariat()) or "datasets"."owner_code" = (select app.represented()) and "datasets"."visibility" <> 'public'));--> statement-breakpoint
ALTER POLICY "create" ON "figures" TO app_user WITH CHECK ("figures"."indicator_id" in (select i.id from indicators i where i.dataset_id in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public')));--> statement-breakpoint
ALTER POLICY "change" ON "figures" TO app_user USING ("figures"."indicator_id" in (select i.id from indicators i where i.dataset_id in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public'))) WITH CHECK ("figures"."indicator_id" in (select i.id from indicators i where i.dataset_id in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public')));--> statement-breakpoint
ALTER POLICY "remove" ON "figures" TO app_user USING ("figures"."indicator_id" in (select i.id from indicators i where i.dataset_id in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public')));--> statement-breakpoint
ALTER POLICY "create" ON "indicators" TO app_user WITH CHECK ("indicators"."dataset_id" in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public'));--> statement-breakpoint
ALTER POLICY "change" ON "indicators" TO app_user USING ("indicators"."dataset_id" in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public')) WITH CHECK ("indicators"."dataset_id" in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public'));--> statement-breakpoint
ALTER POLICY "remove" ON "indicators" TO app_user USING ("indicators"."dataset_id" in (select d.id from datasets d where (select app.is_secretariat()) or d.owner_code = (select app.represented()) and d.visibility <> 'public'));--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id")
        or exists (select from paper_versions v where v.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id")
        or exists (select from message_files f where f.file_id = "files"."id") 
        or exists (select from data_answers a where a.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "create" ON "files" TO app_user WITH CHECK ("files"."added_by" = (select app.viewer_id()) and ((select app.is_member()) or exists (select from data_request_parties)));--> statement-breakpoint
ALTER POLICY "read_public" ON "files" TO app_anon USING (exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id") or exists (select from dataset_files d where d.file_id = "files"."id"));--> statement-breakpoint
INSERT INTO "dataset_versions" ("dataset_id", "number", "made_at") SELECT "id", "version", "updated_at" FROM "datasets";--> statement-breakpoint
UPDATE "indicators" i SET "municipalities" = c.n, "first_year" = c.first, "last_year" = c.last FROM (SELECT "indicator_id" AS id, count(DISTINCT "municipality_code") AS n, min("year") AS first, max("year") AS last FROM "figures" GROUP BY 1) c WHERE c.id = i."id";