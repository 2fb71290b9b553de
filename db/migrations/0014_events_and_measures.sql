ALTER TABLE "measures" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "group_name" text DEFAULT 'A' NOT NULL;--> statement-breakpoint
UPDATE "measures" SET "group_name" = left("key", 1);--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "purpose" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "responsible_id" uuid;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "next_step_on" date;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "counts" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "retired_why" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "policies" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "item_id" uuid;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD COLUMN "proposal" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD CONSTRAINT "policy_decisions_item_id_agenda_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "policy_decisions_item_id_index" ON "policy_decisions" USING btree ("item_id");--> statement-breakpoint
ALTER TABLE "measures" DROP COLUMN "href";--> statement-breakpoint
ALTER TABLE "measures" ADD CONSTRAINT "measures_id_unique" UNIQUE("id");--> statement-breakpoint
ALTER POLICY "remove" ON "measures" TO app_user USING (false);--> statement-breakpoint
ALTER POLICY "change" ON "policies" TO app_user USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));