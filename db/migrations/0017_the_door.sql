ALTER TABLE "sign_ups" ALTER COLUMN "address" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "tapped_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sign_ups" ADD COLUMN "let_in_because" text DEFAULT '' NOT NULL;