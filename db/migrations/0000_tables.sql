CREATE TYPE "public"."decision_body" AS ENUM('committee', 'finance', 'council');--> statement-breakpoint
CREATE TYPE "public"."decision_outcome" AS ENUM('yes', 'no', 'postponed');--> statement-breakpoint
CREATE TYPE "public"."standing" AS ENUM('unaware', 'interested', 'invited', 'guest', 'deciding', 'committed', 'member', 'declined', 'left');--> statement-breakpoint
CREATE TYPE "public"."audience" AS ENUM('public', 'members');--> statement-breakpoint
CREATE TYPE "public"."request_outcome" AS ENUM('granted', 'refused');--> statement-breakpoint
CREATE TYPE "public"."grant_kind" AS ENUM('meeting', 'agenda_item', 'forum', 'dataset', 'conference');--> statement-breakpoint
CREATE TYPE "public"."measure_state" AS ENUM('planned', 'running', 'done');--> statement-breakpoint
CREATE TYPE "public"."item_visibility" AS ENUM('open', 'members', 'closed');--> statement-breakpoint
CREATE TYPE "public"."forum" AS ENUM('secretariat', 'kmp', 'kmk', 'chairmanship', 'project');--> statement-breakpoint
CREATE TYPE "public"."seat_title" AS ENUM('chair', 'deputy_chair', 'member', 'observer', 'staff');--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"rate_ore" integer,
	"population_date" date,
	"source" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "agreements_name_unique" UNIQUE("name"),
	CONSTRAINT "agreements_period" CHECK ("agreements"."starts_on" < "agreements"."ends_on")
);
--> statement-breakpoint
ALTER TABLE "agreements" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "decision_steps" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"body" "decision_body" NOT NULL,
	"body_name" text NOT NULL,
	"decides_on" date NOT NULL,
	"outcome" "decision_outcome",
	"source" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "decision_steps_agreementId_municipalityCode_body_unique" UNIQUE("agreement_id","municipality_code","body")
);
--> statement-breakpoint
ALTER TABLE "decision_steps" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"standing" "standing" NOT NULL,
	"since" timestamp with time zone DEFAULT now() NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "memberships_agreementId_municipalityCode_unique" UNIQUE("agreement_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "memberships" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"person_id" uuid,
	"action" text NOT NULL,
	"municipality_code" text,
	"about_person_id" uuid,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
ALTER TABLE "audit_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conferences" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"host_municipality_code" text,
	"audience" "audience" NOT NULL,
	"capacity" integer NOT NULL,
	"guest_price_ore" integer DEFAULT 0 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "conferences_period" CHECK ("conferences"."starts_at" < "conferences"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "conferences" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "datasets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"title" text NOT NULL,
	"description" text NOT NULL,
	"source" text NOT NULL,
	"version" smallint DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "datasets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "figures" (
	"indicator_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"year" smallint NOT NULL,
	"value" numeric(16, 4) NOT NULL,
	CONSTRAINT "figures_indicator_id_municipality_code_year_pk" PRIMARY KEY("indicator_id","municipality_code","year")
);
--> statement-breakpoint
ALTER TABLE "figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"dataset_id" uuid NOT NULL,
	"label" text NOT NULL,
	"unit" text NOT NULL,
	"decimals" smallint DEFAULT 0 NOT NULL,
	"position" smallint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "indicators" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"key" uuid NOT NULL,
	"name" text NOT NULL,
	"content_type" text NOT NULL,
	"bytes" integer NOT NULL,
	"added_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "files_key_unique" UNIQUE("key")
);
--> statement-breakpoint
ALTER TABLE "files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_requests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"wish" text NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"outcome" "request_outcome",
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by" uuid,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "access_requests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "grant_reasons" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"grant_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"written_by" uuid,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "grant_reasons" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "grant_reviews" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"grant_id" uuid NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "grant_reviews" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "grants" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" "grant_kind" NOT NULL,
	"subject_id" uuid,
	"forum" "forum",
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"given_by" uuid NOT NULL,
	"given_at" timestamp with time zone DEFAULT now() NOT NULL,
	"invitation_id" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "grants_period" CHECK ("grants"."from_on" <= "grants"."until_on"),
	CONSTRAINT "grants_forum" CHECK (("grants"."kind" = 'forum') = ("grants"."forum" is not null))
);
--> statement-breakpoint
ALTER TABLE "grants" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_notes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"body" text NOT NULL,
	"written_by" uuid NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "case_notes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cases" (
	"municipality_code" text PRIMARY KEY NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"next_step" text DEFAULT '' NOT NULL,
	"next_step_on" date,
	"responsible_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" uuid,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "cases" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interests" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"name" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"message" text DEFAULT '' NOT NULL,
	"arrived_at" timestamp with time zone DEFAULT now() NOT NULL,
	"proposed_by" uuid,
	"held_at" timestamp with time zone,
	"held_why" text,
	"released_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "interests" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"invitation_id" uuid NOT NULL,
	"kind" "grant_kind" NOT NULL,
	"subject_id" uuid,
	"forum" "forum",
	CONSTRAINT "invitation_items_subject" CHECK (("invitation_items"."kind" = 'forum') = ("invitation_items"."forum" is not null))
);
--> statement-breakpoint
ALTER TABLE "invitation_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation_tokens" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"invitation_id" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "invitation_tokens" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" text DEFAULT 'guest' NOT NULL,
	"address" text NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"invited_by" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"submitted_at" timestamp with time zone,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"returned_at" timestamp with time zone,
	"returned_why" text,
	"sent_at" timestamp with time zone,
	"last_sent_at" timestamp with time zone,
	"reminders" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone,
	"accepted_at" timestamp with time zone,
	"accepted_by" uuid,
	"declined_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "invitations_period" CHECK ("invitations"."from_on" <= "invitations"."until_on"),
	CONSTRAINT "invitations_address" CHECK ("invitations"."address" = lower("invitations"."address"))
);
--> statement-breakpoint
ALTER TABLE "invitations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "package_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"package_id" uuid NOT NULL,
	"kind" "grant_kind" NOT NULL,
	"subject_id" uuid,
	"forum" "forum"
);
--> statement-breakpoint
ALTER TABLE "package_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "packages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "packages_name_unique" UNIQUE("name")
);
--> statement-breakpoint
ALTER TABLE "packages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "demo_mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "demo_mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "demos" (
	"started_at" timestamp with time zone PRIMARY KEY DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "demos" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"kind" text NOT NULL,
	"address" text NOT NULL,
	"locale" text DEFAULT 'da' NOT NULL,
	"municipality_code" text,
	"invitation_id" uuid,
	"data" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"queued_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	"failed_at" timestamp with time zone,
	"error" text
);
--> statement-breakpoint
ALTER TABLE "mails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "worker_beats" (
	"worker" text PRIMARY KEY NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "worker_beats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "measures" (
	"key" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"responsible" text NOT NULL,
	"state" "measure_state" NOT NULL,
	"next_step" text DEFAULT '' NOT NULL,
	"href" text,
	"position" smallint NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "measures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policies" (
	"key" text PRIMARY KEY NOT NULL,
	"measure_key" text NOT NULL,
	"question" text NOT NULL,
	"position" smallint NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "policies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_decisions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"policy_key" text NOT NULL,
	"value" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"basis" text NOT NULL,
	"decided_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "policy_decisions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "agenda_items" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"meeting_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"title" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"minutes" integer DEFAULT 10 NOT NULL,
	"visibility" "item_visibility" DEFAULT 'open' NOT NULL,
	"presenter_id" uuid,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "agenda_items_meetingId_number_unique" UNIQUE("meeting_id","number")
);
--> statement-breakpoint
ALTER TABLE "agenda_items" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"forum" "forum" NOT NULL,
	"title" text NOT NULL,
	"starts_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"place" text NOT NULL,
	"address" text DEFAULT '' NOT NULL,
	"online_url" text,
	"host_municipality_code" text,
	"chair_id" uuid,
	"answer_by" date,
	"source" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "meetings_period" CHECK ("meetings"."starts_at" < "meetings"."ends_at")
);
--> statement-breakpoint
ALTER TABLE "meetings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "papers" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agenda_item_id" uuid NOT NULL,
	"number" smallint NOT NULL,
	"title" text NOT NULL,
	"file_id" uuid NOT NULL,
	"pages" integer,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "papers" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipalities" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"official_name" text NOT NULL,
	"short" text NOT NULL,
	"region" text NOT NULL,
	"landsdel" text NOT NULL,
	"municipality_group" smallint NOT NULL,
	"municipality_group_name" text NOT NULL,
	"area_km2" numeric(8, 1) NOT NULL,
	"town" text NOT NULL,
	"latitude" double precision NOT NULL,
	"longitude" double precision NOT NULL,
	"cvr" text NOT NULL,
	"tile_column" smallint,
	"tile_row" smallint,
	"source" text NOT NULL,
	CONSTRAINT "municipalities_name_unique" UNIQUE("name"),
	CONSTRAINT "municipalities_code" CHECK ("municipalities"."code" ~ '^[0-9]{3}$')
);
--> statement-breakpoint
ALTER TABLE "municipalities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "populations" (
	"municipality_code" text NOT NULL,
	"counted_on" date NOT NULL,
	"inhabitants" integer NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "populations_municipality_code_counted_on_pk" PRIMARY KEY("municipality_code","counted_on"),
	CONSTRAINT "populations_inhabitants" CHECK ("populations"."inhabitants" > 0)
);
--> statement-breakpoint
ALTER TABLE "populations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emails" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	CONSTRAINT "emails_address_unique" UNIQUE("address"),
	CONSTRAINT "emails_lower" CHECK ("emails"."address" = lower("emails"."address"))
);
--> statement-breakpoint
ALTER TABLE "emails" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"municipality_code" text,
	"locale" text DEFAULT 'da' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"deactivated_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "seats" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"forum" "forum" NOT NULL,
	"title" "seat_title" DEFAULT 'member' NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date,
	CONSTRAINT "seats_period" CHECK ("seats"."until_on" is null or "seats"."from_on" <= "seats"."until_on")
);
--> statement-breakpoint
ALTER TABLE "seats" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"used" integer NOT NULL,
	"ends_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "rate_limits" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"remembered" boolean DEFAULT false NOT NULL,
	"device" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sessions_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
ALTER TABLE "sessions" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sign_ins" (
	"address" text PRIMARY KEY NOT NULL,
	"browser_hash" "bytea" NOT NULL,
	"token_hash" "bytea",
	"code_hash" "bytea",
	"wrong" smallint DEFAULT 0 NOT NULL,
	"remember" boolean DEFAULT false NOT NULL,
	"locale" text NOT NULL,
	"invitation_id" uuid,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sign_ins_browserHash_unique" UNIQUE("browser_hash")
);
--> statement-breakpoint
ALTER TABLE "sign_ins" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "settings" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision_steps" ADD CONSTRAINT "decision_steps_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conferences" ADD CONSTRAINT "conferences_host_municipality_code_municipalities_code_fk" FOREIGN KEY ("host_municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_indicator_id_indicators_id_fk" FOREIGN KEY ("indicator_id") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_dataset_id_datasets_id_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_requests" ADD CONSTRAINT "access_requests_answered_by_people_id_fk" FOREIGN KEY ("answered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_reasons" ADD CONSTRAINT "grant_reasons_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_reasons" ADD CONSTRAINT "grant_reasons_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_reviews" ADD CONSTRAINT "grant_reviews_grant_id_grants_id_fk" FOREIGN KEY ("grant_id") REFERENCES "public"."grants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grant_reviews" ADD CONSTRAINT "grant_reviews_reviewed_by_people_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "grants" ADD CONSTRAINT "grants_revoked_by_people_id_fk" FOREIGN KEY ("revoked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_municipality_code_cases_municipality_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."cases"("municipality_code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_written_by_people_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_responsible_id_people_id_fk" FOREIGN KEY ("responsible_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_changed_by_people_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interests" ADD CONSTRAINT "interests_proposed_by_people_id_fk" FOREIGN KEY ("proposed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_items" ADD CONSTRAINT "invitation_items_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation_tokens" ADD CONSTRAINT "invitation_tokens_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_invited_by_people_id_fk" FOREIGN KEY ("invited_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_approved_by_people_id_fk" FOREIGN KEY ("approved_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_accepted_by_people_id_fk" FOREIGN KEY ("accepted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "package_items" ADD CONSTRAINT "package_items_package_id_packages_id_fk" FOREIGN KEY ("package_id") REFERENCES "public"."packages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policies" ADD CONSTRAINT "policies_measure_key_measures_key_fk" FOREIGN KEY ("measure_key") REFERENCES "public"."measures"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD CONSTRAINT "policy_decisions_policy_key_policies_key_fk" FOREIGN KEY ("policy_key") REFERENCES "public"."policies"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_decisions" ADD CONSTRAINT "policy_decisions_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_presenter_id_people_id_fk" FOREIGN KEY ("presenter_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_host_municipality_code_municipalities_code_fk" FOREIGN KEY ("host_municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_chair_id_people_id_fk" FOREIGN KEY ("chair_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_agenda_item_id_agenda_items_id_fk" FOREIGN KEY ("agenda_item_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "papers" ADD CONSTRAINT "papers_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "populations" ADD CONSTRAINT "populations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emails" ADD CONSTRAINT "emails_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_ins" ADD CONSTRAINT "sign_ins_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "decision_steps_municipality_code_index" ON "decision_steps" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "memberships_municipality_code_index" ON "memberships" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "audit_entries_municipality_code_at_index" ON "audit_entries" USING btree ("municipality_code","at");--> statement-breakpoint
CREATE INDEX "audit_entries_person_id_index" ON "audit_entries" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "audit_entries_at_index" ON "audit_entries" USING btree ("at");--> statement-breakpoint
CREATE INDEX "conferences_starts_at_index" ON "conferences" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "indicators_dataset_id_index" ON "indicators" USING btree ("dataset_id");--> statement-breakpoint
CREATE INDEX "access_requests_municipality_code_index" ON "access_requests" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "grant_reasons_grant_id_index" ON "grant_reasons" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "grant_reviews_grant_id_index" ON "grant_reviews" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "grants_municipality_code_index" ON "grants" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "case_notes_municipality_code_index" ON "case_notes" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "interests_municipality_code_index" ON "interests" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "invitation_items_invitation_id_index" ON "invitation_items" USING btree ("invitation_id");--> statement-breakpoint
CREATE INDEX "invitations_municipality_code_index" ON "invitations" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "package_items_package_id_index" ON "package_items" USING btree ("package_id");--> statement-breakpoint
CREATE INDEX "demo_mails_sent_at_index" ON "demo_mails" USING btree ("sent_at");--> statement-breakpoint
CREATE INDEX "mails_municipality_code_index" ON "mails" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "policy_decisions_policy_key_valid_from_index" ON "policy_decisions" USING btree ("policy_key","valid_from");--> statement-breakpoint
CREATE INDEX "meetings_starts_at_index" ON "meetings" USING btree ("starts_at");--> statement-breakpoint
CREATE INDEX "papers_agenda_item_id_index" ON "papers" USING btree ("agenda_item_id");--> statement-breakpoint
CREATE INDEX "papers_file_id_index" ON "papers" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "people_municipality_code_index" ON "people" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "seats_person_id_index" ON "seats" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person_id_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE POLICY "read" ON "agreements" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "agreements" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "agreements" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "agreements" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "agreements" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "read" ON "decision_steps" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()) or "decision_steps"."municipality_code" = (select app.viewer_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "decision_steps" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "decision_steps" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "decision_steps" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "memberships" AS PERMISSIVE FOR SELECT TO "app_user" USING (("memberships"."standing" = 'member' or "memberships"."standing" = 'committed' and "memberships"."agreement_id" = (select app.running_agreement())) or (select app.is_secretariat()) or "memberships"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "memberships" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "memberships" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "memberships" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "memberships" AS PERMISSIVE FOR SELECT TO "app_anon" USING (("memberships"."standing" = 'member' or "memberships"."standing" = 'committed' and "memberships"."agreement_id" = (select app.running_agreement())));--> statement-breakpoint
CREATE POLICY "read" ON "audit_entries" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or ("audit_entries"."person_id" = (select app.viewer_id()) or "audit_entries"."about_person_id" = (select app.viewer_id()))
        and not starts_with("audit_entries"."action", 'grant_reasons.'));--> statement-breakpoint
CREATE POLICY "create" ON "audit_entries" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "audit_entries" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "audit_entries" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "conferences" AS PERMISSIVE FOR SELECT TO "app_user" USING ("conferences"."audience" = 'public' or (select app.is_member()) or "conferences"."id" in (select app.granted_ids('conference')));--> statement-breakpoint
CREATE POLICY "create" ON "conferences" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "conferences" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "conferences" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "conferences" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("conferences"."audience" = 'public');--> statement-breakpoint
CREATE POLICY "read" ON "datasets" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()) or "datasets"."id" in (select app.granted_ids('dataset')));--> statement-breakpoint
CREATE POLICY "create" ON "datasets" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "datasets" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "datasets" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "figures" AS PERMISSIVE FOR SELECT TO "app_user" USING ("figures"."indicator_id" in (select i.id from indicators i));--> statement-breakpoint
CREATE POLICY "create" ON "figures" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "figures"."indicator_id" in (select i.id from indicators i));--> statement-breakpoint
CREATE POLICY "change" ON "figures" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "figures"."indicator_id" in (select i.id from indicators i)) WITH CHECK ((select app.is_secretariat()) and "figures"."indicator_id" in (select i.id from indicators i));--> statement-breakpoint
CREATE POLICY "remove" ON "figures" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "figures"."indicator_id" in (select i.id from indicators i));--> statement-breakpoint
CREATE POLICY "read" ON "indicators" AS PERMISSIVE FOR SELECT TO "app_user" USING ("indicators"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "create" ON "indicators" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "indicators"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "change" ON "indicators" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "indicators"."dataset_id" in (select d.id from datasets d)) WITH CHECK ((select app.is_secretariat()) and "indicators"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "remove" ON "indicators" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "indicators"."dataset_id" in (select d.id from datasets d));--> statement-breakpoint
CREATE POLICY "read" ON "files" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "files"."id" in (select p.file_id from papers p));--> statement-breakpoint
CREATE POLICY "create" ON "files" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "files" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "files" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "access_requests" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "access_requests"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "access_requests" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("access_requests"."person_id" = (select app.viewer_id()) and "access_requests"."municipality_code" = (select app.viewer_municipality()) and "access_requests"."outcome" is null);--> statement-breakpoint
CREATE POLICY "change" ON "access_requests" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "access_requests" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "grant_reasons" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "grant_reasons" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "grant_reasons"."grant_id" in (select id from grants));--> statement-breakpoint
CREATE POLICY "change" ON "grant_reasons" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "grant_reasons" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "grant_reviews" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "grant_reviews" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "grant_reviews"."reviewed_by" = (select app.viewer_id()) and "grant_reviews"."grant_id" in (select id from grants));--> statement-breakpoint
CREATE POLICY "change" ON "grant_reviews" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "grant_reviews" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "grants" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "grants"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "grants" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and (select app.may_open("grants"."kind"::text, "grants"."subject_id", "grants"."forum"::text)));--> statement-breakpoint
CREATE POLICY "change" ON "grants" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "grants" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "case_notes" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "case_notes" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "case_notes" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "case_notes" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "cases" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "cases" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "cases" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "cases" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "interests" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "interests"."proposed_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "interests" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "interests" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "interests" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "invitation_items" AS PERMISSIVE FOR SELECT TO "app_user" USING ("invitation_items"."invitation_id" in (select id from invitations));--> statement-breakpoint
CREATE POLICY "create" ON "invitation_items" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("invitation_items"."invitation_id" in (select id from invitations where sent_at is null and (submitted_at is null or (select app.is_secretariat())))
        and (select app.may_open("invitation_items"."kind"::text, "invitation_items"."subject_id", "invitation_items"."forum"::text)));--> statement-breakpoint
CREATE POLICY "change" ON "invitation_items" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("invitation_items"."invitation_id" in (select id from invitations where sent_at is null and (submitted_at is null or (select app.is_secretariat())))
        and (select app.may_open("invitation_items"."kind"::text, "invitation_items"."subject_id", "invitation_items"."forum"::text))) WITH CHECK ("invitation_items"."invitation_id" in (select id from invitations where sent_at is null and (submitted_at is null or (select app.is_secretariat())))
        and (select app.may_open("invitation_items"."kind"::text, "invitation_items"."subject_id", "invitation_items"."forum"::text)));--> statement-breakpoint
CREATE POLICY "remove" ON "invitation_items" AS PERMISSIVE FOR DELETE TO "app_user" USING ("invitation_items"."invitation_id" in (select id from invitations where sent_at is null and (submitted_at is null or (select app.is_secretariat())))
        and (select app.may_open("invitation_items"."kind"::text, "invitation_items"."subject_id", "invitation_items"."forum"::text)));--> statement-breakpoint
CREATE POLICY "read" ON "invitations" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "invitations"."invited_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "invitations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("invitations"."invited_by" = (select app.viewer_id()) and (select app.may_invite()) is not null and "invitations"."kind" = 'guest'
        and coalesce("invitations"."submitted_at", "invitations"."approved_at", "invitations"."sent_at", "invitations"."accepted_at", "invitations"."declined_at", "invitations"."withdrawn_at") is null);--> statement-breakpoint
CREATE POLICY "change" ON "invitations" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("invitations"."sent_at" is null and ((select app.is_secretariat()) or "invitations"."invited_by" = (select app.viewer_id()) and "invitations"."submitted_at" is null)) WITH CHECK ("invitations"."sent_at" is null and ((select app.is_secretariat()) or "invitations"."invited_by" = (select app.viewer_id()) and "invitations"."submitted_at" is null));--> statement-breakpoint
CREATE POLICY "remove" ON "invitations" AS PERMISSIVE FOR DELETE TO "app_user" USING ("invitations"."sent_at" is null and ((select app.is_secretariat()) or "invitations"."invited_by" = (select app.viewer_id()) and "invitations"."submitted_at" is null));--> statement-breakpoint
CREATE POLICY "read" ON "package_items" AS PERMISSIVE FOR SELECT TO "app_user" USING ("package_items"."package_id" in (select id from packages));--> statement-breakpoint
CREATE POLICY "create" ON "package_items" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "package_items" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "package_items" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "packages" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "packages" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "packages" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "packages" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "demo_mails" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_demo()));--> statement-breakpoint
CREATE POLICY "create" ON "demo_mails" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "demo_mails" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "demo_mails" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "demo_mails" AS PERMISSIVE FOR SELECT TO "app_anon" USING ((select app.is_demo()));--> statement-breakpoint
CREATE POLICY "work" ON "demo_mails" AS PERMISSIVE FOR ALL TO "app_worker" USING ((select app.is_demo())) WITH CHECK ((select app.is_demo()));--> statement-breakpoint
CREATE POLICY "read" ON "mails" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "create" ON "mails" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "mails" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "mails" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "work" ON "mails" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "measures" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "measures" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "measures" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "measures" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "policies" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "policies" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "policies" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "policies" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "policy_decisions" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "policy_decisions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "policy_decisions"."decided_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "policy_decisions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "policy_decisions" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "agenda_items" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "agenda_items"."id" in (select app.granted_ids('agenda_item'))
        or "agenda_items"."meeting_id" in (select m.id from meetings m where m.forum::text in (select app.viewer_forums())));--> statement-breakpoint
CREATE POLICY "create" ON "agenda_items" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "agenda_items"."meeting_id" in (select m.id from meetings m));--> statement-breakpoint
CREATE POLICY "change" ON "agenda_items" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "agenda_items"."meeting_id" in (select m.id from meetings m)) WITH CHECK ((select app.is_secretariat()) and "agenda_items"."meeting_id" in (select m.id from meetings m));--> statement-breakpoint
CREATE POLICY "remove" ON "agenda_items" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "agenda_items"."meeting_id" in (select m.id from meetings m));--> statement-breakpoint
CREATE POLICY "read" ON "meetings" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "meetings"."forum"::text in (select app.viewer_forums()) or "meetings"."id" in (select app.granted_ids('meeting')));--> statement-breakpoint
CREATE POLICY "create" ON "meetings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "meetings" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "meetings" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "papers" AS PERMISSIVE FOR SELECT TO "app_user" USING ("papers"."agenda_item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "create" ON "papers" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) and "papers"."agenda_item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "change" ON "papers" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) and "papers"."agenda_item_id" in (select i.id from agenda_items i)) WITH CHECK ((select app.is_secretariat()) and "papers"."agenda_item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "remove" ON "papers" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) and "papers"."agenda_item_id" in (select i.id from agenda_items i));--> statement-breakpoint
CREATE POLICY "read" ON "municipalities" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "municipalities" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "municipalities" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "municipalities" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "municipalities" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "work" ON "municipalities" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "populations" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "populations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "populations" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "populations" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "populations" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "read" ON "emails" AS PERMISSIVE FOR SELECT TO "app_user" USING ("emails"."person_id" = (select app.viewer_id()) or (select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "emails" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "emails" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "emails" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "people" AS PERMISSIVE FOR SELECT TO "app_user" USING ("people"."id" = (select app.viewer_id()) or (select app.is_member()) or "people"."municipality_code" = (select app.viewer_municipality())
        or "people"."id" in (select app.contact_ids()));--> statement-breakpoint
CREATE POLICY "create" ON "people" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "people" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "people" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "seats" AS PERMISSIVE FOR SELECT TO "app_user" USING ("seats"."person_id" = (select app.viewer_id()) or (select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "seats" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "seats" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "seats" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "sessions" AS PERMISSIVE FOR SELECT TO "app_user" USING ("sessions"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "sessions" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "sessions" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "sessions" AS PERMISSIVE FOR DELETE TO "app_user" USING ("sessions"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "read" ON "settings" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "settings" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "settings" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "settings" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "settings" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "work" ON "settings" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);