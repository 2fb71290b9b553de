DROP INDEX "activities_drafts";--> statement-breakpoint
CREATE INDEX "activities_created_by_created_at_index" ON "activities" USING btree ("created_by","created_at");--> statement-breakpoint
CREATE INDEX "activities_drafts" ON "activities" USING btree ("project_id") WHERE registered_at is null;