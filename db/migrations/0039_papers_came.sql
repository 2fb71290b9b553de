ALTER TABLE "papers" ADD COLUMN "added_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "papers_added_at_index" ON "papers" USING btree ("added_at");--> statement-breakpoint
-- Nobody changed these papers, so nothing is written in the log of changes.
ALTER TABLE "papers" DISABLE TRIGGER USER;--> statement-breakpoint
UPDATE "papers" p SET "added_at" = f."added_at" FROM "files" f WHERE f."id" = p."file_id";--> statement-breakpoint
ALTER TABLE "papers" ENABLE TRIGGER USER;
