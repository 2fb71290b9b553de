ALTER TABLE "committees" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', name), 'A') || setweight(to_tsvector('danish', chair), 'C') || setweight(to_tsvector('danish', members), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "data_requests" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', description), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "date_polls" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', place), 'C') || setweight(to_tsvector('danish', address), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', place), 'C') || setweight(to_tsvector('danish', note), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "action_points" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', task), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "newsletter_blocks" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', body), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "newsletters" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || setweight(to_tsvector('danish', lead), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "statuses" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', quote), 'A') || setweight(to_tsvector('danish', post), 'C') || setweight(to_tsvector('danish', body), 'C')) STORED;--> statement-breakpoint
CREATE INDEX "committees_search_index" ON "committees" USING gin ("search");--> statement-breakpoint
CREATE INDEX "data_requests_search_index" ON "data_requests" USING gin ("search");--> statement-breakpoint
CREATE INDEX "date_polls_search_index" ON "date_polls" USING gin ("search");--> statement-breakpoint
CREATE INDEX "events_search_index" ON "events" USING gin ("search");--> statement-breakpoint
CREATE INDEX "action_points_search_index" ON "action_points" USING gin ("search");--> statement-breakpoint
CREATE INDEX "newsletter_blocks_search_index" ON "newsletter_blocks" USING gin ("search");--> statement-breakpoint
CREATE INDEX "newsletters_search_index" ON "newsletters" USING gin ("search");--> statement-breakpoint
CREATE INDEX "statuses_search_index" ON "statuses" USING gin ("search");