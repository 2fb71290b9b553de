CREATE TABLE "address_changes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"address" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"new_hash" "bytea",
	"old_hash" "bytea",
	"new_at" timestamp with time zone,
	"old_at" timestamp with time zone,
	"outcome" text,
	CONSTRAINT "address_changes_personId_unique" UNIQUE("person_id"),
	CONSTRAINT "address_changes_newHash_unique" UNIQUE("new_hash"),
	CONSTRAINT "address_changes_oldHash_unique" UNIQUE("old_hash"),
	CONSTRAINT "address_changes_lower" CHECK ("address_changes"."address" = lower("address_changes"."address"))
);
--> statement-breakpoint
ALTER TABLE "address_changes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "address_changes" ADD CONSTRAINT "address_changes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER POLICY "change" ON "emails" TO app_user USING ((select app.is_secretariat()) and (select app.is_fresh())) WITH CHECK ((select app.is_secretariat()) and (select app.is_fresh()));--> statement-breakpoint
ALTER POLICY "remove" ON "emails" TO app_user USING ((select app.is_secretariat()) and (select app.is_fresh()));