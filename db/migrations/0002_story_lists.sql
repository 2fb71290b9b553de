CREATE INDEX "stories_sent_at_index" ON "stories" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "stories_told_codes_index" ON "stories" USING gin ("told_codes");--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_published" CHECK ("stories"."published_at" is null or "stories"."sent_at" is not null);