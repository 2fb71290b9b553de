ALTER TABLE "commitments" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', note), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "risk_notes" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', body), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "encounters" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', name), 'A') || setweight(to_tsvector('danish', note), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "access_requests" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', wish), 'A') || setweight(to_tsvector('danish', coalesce(answer, '')), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "case_notes" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', body), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "cases" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', next_step), 'A')) STORED;--> statement-breakpoint
ALTER TABLE "interests" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', name), 'A') || setweight(to_tsvector('danish', message), 'C')) STORED;--> statement-breakpoint
ALTER TABLE "visit_answers" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('danish', asked), 'A') || setweight(to_tsvector('danish', next), 'C')) STORED;--> statement-breakpoint
CREATE INDEX "commitments_search_index" ON "commitments" USING gin ("search");--> statement-breakpoint
CREATE INDEX "risk_notes_search_index" ON "risk_notes" USING gin ("search");--> statement-breakpoint
CREATE INDEX "encounters_search_index" ON "encounters" USING gin ("search");--> statement-breakpoint
CREATE INDEX "access_requests_search_index" ON "access_requests" USING gin ("search");--> statement-breakpoint
CREATE INDEX "case_notes_search_index" ON "case_notes" USING gin ("search");--> statement-breakpoint
CREATE INDEX "cases_search_index" ON "cases" USING gin ("search");--> statement-breakpoint
CREATE INDEX "interests_search_index" ON "interests" USING gin ("search");--> statement-breakpoint
CREATE INDEX "visit_answers_search_index" ON "visit_answers" USING gin ("search");