CREATE TYPE "public"."account_kind" AS ENUM('co_financing', 'hours', 'rooms', 'hosting', 'activity', 'state_grant', 'foundation_grant', 'artist_fees', 'courses', 'visits');--> statement-breakpoint
CREATE TYPE "public"."age_group" AS ENUM('children', 'youth', 'adults', 'seniors', 'everyone');--> statement-breakpoint
CREATE TYPE "public"."counting" AS ENUM('counted', 'estimated');--> statement-breakpoint
CREATE TYPE "public"."calculation_kind" AS ENUM('leave', 'join');--> statement-breakpoint
CREATE TYPE "public"."message_kind" AS ENUM('note', 'thanks', 'correction', 'reuse');--> statement-breakpoint
CREATE TYPE "public"."import_state" AS ENUM('uploaded', 'reading', 'read', 'checking', 'checked', 'importing', 'done', 'failed', 'undoing', 'undone');--> statement-breakpoint
CREATE TYPE "public"."reuse_kind" AS ENUM('quote', 'status');--> statement-breakpoint
CREATE TYPE "public"."target_basis" AS ENUM('activities', 'participants', 'measured');--> statement-breakpoint
CREATE TABLE "ledger_entries" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"project_id" uuid,
	"kind" "account_kind" NOT NULL,
	"on_day" date NOT NULL,
	"quantity" numeric(10, 2),
	"amount_ore" bigint NOT NULL,
	"source" text NOT NULL,
	"open" boolean DEFAULT false NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "ledger_entries_kind" CHECK ("ledger_entries"."kind" <> 'activity'),
	CONSTRAINT "ledger_entries_amount" CHECK ("ledger_entries"."amount_ore" between 0 and 1000000000000),
	CONSTRAINT "ledger_entries_quantity" CHECK ("ledger_entries"."quantity" between 0 and 1000000)
);
--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activities" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"start_time" time,
	"place" text DEFAULT '' NOT NULL,
	"municipality_codes" text[] DEFAULT '{}' NOT NULL,
	"target_group" text DEFAULT '' NOT NULL,
	"age_group" "age_group",
	"participants" integer,
	"counting" "counting",
	"counted_how" text DEFAULT '' NOT NULL,
	"cost_ore" bigint,
	"partners" text DEFAULT '' NOT NULL,
	"url" text,
	"sender_shown" boolean,
	"sender_proof" text DEFAULT '' NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"registered_at" timestamp with time zone,
	"held_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"import_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "activities_period" CHECK ("activities"."starts_on" <= "activities"."ends_on" and "activities"."ends_on" <= "activities"."starts_on" + 1000),
	CONSTRAINT "activities_participants" CHECK ("activities"."participants" between 0 and 1000000),
	CONSTRAINT "activities_cost" CHECK ("activities"."cost_ore" between 0 and 10000000000),
	CONSTRAINT "activities_complete" CHECK ("activities"."registered_at" is null or cardinality("activities"."municipality_codes") > 0),
	CONSTRAINT "activities_counting" CHECK ("activities"."participants" is null or "activities"."counting" is not null)
);
--> statement-breakpoint
ALTER TABLE "activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "activity_shares" (
	"activity_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"project_id" uuid NOT NULL,
	"starts_on" date NOT NULL,
	"registered" boolean NOT NULL,
	"held" boolean NOT NULL,
	"published" boolean NOT NULL,
	"participants" integer,
	"cost_ore" bigint,
	CONSTRAINT "activity_shares_activity_id_municipality_code_pk" PRIMARY KEY("activity_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "activity_shares" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "calculations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"kind" "calculation_kind" NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	"assumptions" jsonb NOT NULL,
	"figures" jsonb NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "calculations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversation_messages" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"conversation_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"kind" "message_kind" DEFAULT 'note' NOT NULL,
	"body" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"example" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversation_messages" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"municipality_code" text NOT NULL,
	"head_id" uuid NOT NULL,
	"partner_id" uuid NOT NULL,
	"story_id" uuid,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"moved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"awaited_id" uuid,
	"answer_by" date,
	"closed_at" timestamp with time zone,
	"closed_by" uuid,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "conversations_two" CHECK ("conversations"."head_id" <> "conversations"."partner_id"),
	CONSTRAINT "conversations_awaited" CHECK (("conversations"."awaited_id" is null) = ("conversations"."answer_by" is null))
);
--> statement-breakpoint
ALTER TABLE "conversations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "message_files" (
	"message_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	CONSTRAINT "message_files_message_id_file_id_pk" PRIMARY KEY("message_id","file_id")
);
--> statement-breakpoint
ALTER TABLE "message_files" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "effort_areas" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"agreement_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"home_municipality_code" text,
	"position" smallint NOT NULL,
	"source" text NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "effort_areas_agreementId_title_unique" UNIQUE("agreement_id","title")
);
--> statement-breakpoint
ALTER TABLE "effort_areas" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participations" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date NOT NULL,
	CONSTRAINT "participations_projectId_municipalityCode_fromOn_unique" UNIQUE("project_id","municipality_code","from_on"),
	CONSTRAINT "participations_period" CHECK ("participations"."from_on" <= "participations"."until_on")
);
--> statement-breakpoint
ALTER TABLE "participations" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_leaders" (
	"project_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since" date NOT NULL,
	CONSTRAINT "project_leaders_project_id_person_id_pk" PRIMARY KEY("project_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "project_leaders" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"effort_area_id" uuid NOT NULL,
	"title" text NOT NULL,
	"summary" text NOT NULL,
	"home_municipality_code" text,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"budget_ore" bigint,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "projects_period" CHECK ("projects"."starts_on" <= "projects"."ends_on"),
	CONSTRAINT "projects_budget" CHECK ("projects"."budget_ore" between 0 and 100000000000)
);
--> statement-breakpoint
ALTER TABLE "projects" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_errors" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"import_id" uuid NOT NULL,
	"row" integer NOT NULL,
	"field" text NOT NULL,
	"problem" text NOT NULL,
	"value" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "import_errors" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"file_key" uuid NOT NULL,
	"state" "import_state" DEFAULT 'uploaded' NOT NULL,
	"columns" jsonb,
	"sample" jsonb,
	"mapping" jsonb,
	"published" boolean DEFAULT true NOT NULL,
	"outside" boolean DEFAULT false NOT NULL,
	"rows_total" integer DEFAULT 0 NOT NULL,
	"rows_done" integer DEFAULT 0 NOT NULL,
	"rows_new" integer DEFAULT 0 NOT NULL,
	"rows_known" integer DEFAULT 0 NOT NULL,
	"rows_wrong" integer DEFAULT 0 NOT NULL,
	"failure" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	"undone_at" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "imports" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pictures" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"file_id" uuid NOT NULL,
	"activity_id" uuid,
	"story_id" uuid,
	"alt" text NOT NULL,
	"rights" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"position" smallint DEFAULT 0 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "pictures_of" CHECK (num_nonnulls("pictures"."activity_id", "pictures"."story_id") = 1),
	CONSTRAINT "pictures_words" CHECK ("pictures"."alt" <> '' and "pictures"."rights" <> '')
);
--> statement-breakpoint
ALTER TABLE "pictures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "profiles" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"phone" text DEFAULT '' NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"substitute_id" uuid,
	"photo_id" uuid,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "profiles_substitute" CHECK ("profiles"."substitute_id" <> "profiles"."person_id")
);
--> statement-breakpoint
ALTER TABLE "profiles" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ready_at" timestamp with time zone,
	"send_at" timestamp with time zone,
	"sent_at" timestamp with time zone,
	"published_at" timestamp with time zone,
	"told_codes" text[] DEFAULT '{}' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "stories_ready" CHECK ("stories"."ready_at" is null or "stories"."title" <> '')
);
--> statement-breakpoint
ALTER TABLE "stories" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_forwards" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "story_forwards" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_reads" (
	"story_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "story_reads_story_id_person_id_pk" PRIMARY KEY("story_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "story_reads" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_reuses" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "reuse_kind" NOT NULL,
	"words" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "story_reuses" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_activities" (
	"story_id" uuid NOT NULL,
	"activity_id" uuid NOT NULL,
	CONSTRAINT "story_activities_story_id_activity_id_pk" PRIMARY KEY("story_id","activity_id")
);
--> statement-breakpoint
ALTER TABLE "story_activities" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_quotes" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"story_id" uuid NOT NULL,
	"words" text NOT NULL,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"consent" text NOT NULL,
	"consented_on" date NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "story_quotes_wiped" CHECK ("story_quotes"."withdrawn_at" is null or "story_quotes"."words" || "story_quotes"."name" || "story_quotes"."title" = '')
);
--> statement-breakpoint
ALTER TABLE "story_quotes" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "story_targets" (
	"story_id" uuid NOT NULL,
	"municipality_code" text NOT NULL,
	"why" text DEFAULT '' NOT NULL,
	"told_at" timestamp with time zone,
	"waiting_at" timestamp with time zone,
	CONSTRAINT "story_targets_story_id_municipality_code_pk" PRIMARY KEY("story_id","municipality_code")
);
--> statement-breakpoint
ALTER TABLE "story_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_sums" (
	"municipality_code" text NOT NULL,
	"project_id" uuid,
	"kind" "account_kind" NOT NULL,
	"month" date NOT NULL,
	"open" boolean NOT NULL,
	"entries" integer NOT NULL,
	"quantity" numeric(16, 2) NOT NULL,
	"estimated" bigint NOT NULL,
	"amount_ore" bigint NOT NULL,
	CONSTRAINT "account_sums_key" UNIQUE NULLS NOT DISTINCT("municipality_code","month","kind","open","project_id")
);
--> statement-breakpoint
ALTER TABLE "account_sums" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_sums" (
	"project_id" uuid NOT NULL,
	"month" date NOT NULL,
	"open" boolean NOT NULL,
	"activities" integer NOT NULL,
	"participants" bigint NOT NULL,
	"cost_ore" bigint NOT NULL,
	CONSTRAINT "project_sums_key" UNIQUE("project_id","month","open")
);
--> statement-breakpoint
ALTER TABLE "project_sums" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "result_targets" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"project_id" uuid NOT NULL,
	"title" text NOT NULL,
	"unit" text NOT NULL,
	"basis" "target_basis" NOT NULL,
	"target" numeric(14, 2) NOT NULL,
	"due_on" date NOT NULL,
	"measured" numeric(14, 2),
	"measured_on" date,
	"source" text DEFAULT '' NOT NULL,
	"example" boolean DEFAULT false NOT NULL,
	CONSTRAINT "result_targets_target" CHECK ("result_targets"."target" > 0)
);
--> statement-breakpoint
ALTER TABLE "result_targets" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "agreements" ADD COLUMN "hour_ore" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "added_by" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "story_id" uuid;--> statement-breakpoint
ALTER TABLE "mails" ADD COLUMN "conversation_id" uuid;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD CONSTRAINT "ledger_entries_entered_by_people_id_fk" FOREIGN KEY ("entered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activities" ADD CONSTRAINT "activities_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_shares" ADD CONSTRAINT "activity_shares_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activity_shares" ADD CONSTRAINT "activity_shares_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calculations" ADD CONSTRAINT "calculations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calculations" ADD CONSTRAINT "calculations_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_messages" ADD CONSTRAINT "conversation_messages_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_head_id_people_id_fk" FOREIGN KEY ("head_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_partner_id_people_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_awaited_id_people_id_fk" FOREIGN KEY ("awaited_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_closed_by_people_id_fk" FOREIGN KEY ("closed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_files" ADD CONSTRAINT "message_files_message_id_conversation_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."conversation_messages"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_files" ADD CONSTRAINT "message_files_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_areas" ADD CONSTRAINT "effort_areas_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effort_areas" ADD CONSTRAINT "effort_areas_home_municipality_code_municipalities_code_fk" FOREIGN KEY ("home_municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participations" ADD CONSTRAINT "participations_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_leaders" ADD CONSTRAINT "project_leaders_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_leaders" ADD CONSTRAINT "project_leaders_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_effort_area_id_effort_areas_id_fk" FOREIGN KEY ("effort_area_id") REFERENCES "public"."effort_areas"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_home_municipality_code_municipalities_code_fk" FOREIGN KEY ("home_municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_errors" ADD CONSTRAINT "import_errors_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pictures" ADD CONSTRAINT "pictures_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_substitute_id_people_id_fk" FOREIGN KEY ("substitute_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "profiles" ADD CONSTRAINT "profiles_photo_id_files_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_forwards" ADD CONSTRAINT "story_forwards_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_forwards" ADD CONSTRAINT "story_forwards_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_forwards" ADD CONSTRAINT "story_forwards_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads" ADD CONSTRAINT "story_reads_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads" ADD CONSTRAINT "story_reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reads" ADD CONSTRAINT "story_reads_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reuses" ADD CONSTRAINT "story_reuses_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reuses" ADD CONSTRAINT "story_reuses_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reuses" ADD CONSTRAINT "story_reuses_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_activities" ADD CONSTRAINT "story_activities_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_activities" ADD CONSTRAINT "story_activities_activity_id_activities_id_fk" FOREIGN KEY ("activity_id") REFERENCES "public"."activities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_quotes" ADD CONSTRAINT "story_quotes_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_targets" ADD CONSTRAINT "story_targets_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_targets" ADD CONSTRAINT "story_targets_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_sums" ADD CONSTRAINT "account_sums_municipality_code_municipalities_code_fk" FOREIGN KEY ("municipality_code") REFERENCES "public"."municipalities"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_sums" ADD CONSTRAINT "project_sums_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "result_targets" ADD CONSTRAINT "result_targets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ledger_entries_municipality_code_on_day_index" ON "ledger_entries" USING btree ("municipality_code","on_day");--> statement-breakpoint
CREATE INDEX "ledger_entries_project_id_index" ON "ledger_entries" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "activities_project_id_starts_on_index" ON "activities" USING btree ("project_id","starts_on");--> statement-breakpoint
CREATE INDEX "activities_starts_on_index" ON "activities" USING btree ("starts_on");--> statement-breakpoint
CREATE INDEX "activities_waiting" ON "activities" USING btree ("starts_on") WHERE held_at is null and registered_at is not null;--> statement-breakpoint
CREATE INDEX "activities_published_at_starts_on_index" ON "activities" USING btree ("published_at","starts_on");--> statement-breakpoint
CREATE INDEX "activities_drafts" ON "activities" USING btree ("created_by") WHERE registered_at is null;--> statement-breakpoint
CREATE INDEX "activities_import_id_index" ON "activities" USING btree ("import_id");--> statement-breakpoint
CREATE INDEX "activity_shares_municipality_code_starts_on_index" ON "activity_shares" USING btree ("municipality_code","starts_on");--> statement-breakpoint
CREATE INDEX "calculations_municipality_code_index" ON "calculations" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "conversation_messages_conversation_id_at_index" ON "conversation_messages" USING btree ("conversation_id","at");--> statement-breakpoint
CREATE INDEX "conversations_head_id_moved_at_index" ON "conversations" USING btree ("head_id","moved_at");--> statement-breakpoint
CREATE INDEX "conversations_partner_id_moved_at_index" ON "conversations" USING btree ("partner_id","moved_at");--> statement-breakpoint
CREATE INDEX "conversations_story_id_index" ON "conversations" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "conversations_municipality_code_index" ON "conversations" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "conversations_overdue" ON "conversations" USING btree ("answer_by") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "message_files_file_id_index" ON "message_files" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "participations_municipality_code_index" ON "participations" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "project_leaders_person_id_index" ON "project_leaders" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "projects_effort_area_id_index" ON "projects" USING btree ("effort_area_id");--> statement-breakpoint
CREATE INDEX "import_errors_import_id_row_index" ON "import_errors" USING btree ("import_id","row");--> statement-breakpoint
CREATE INDEX "imports_person_id_index" ON "imports" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "pictures_activity_id_index" ON "pictures" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "pictures_story_id_index" ON "pictures" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "pictures_file_id_index" ON "pictures" USING btree ("file_id");--> statement-breakpoint
CREATE INDEX "profiles_photo_id_index" ON "profiles" USING btree ("photo_id");--> statement-breakpoint
CREATE INDEX "profiles_substitute_id_index" ON "profiles" USING btree ("substitute_id");--> statement-breakpoint
CREATE INDEX "stories_project_id_index" ON "stories" USING btree ("project_id");--> statement-breakpoint
CREATE INDEX "stories_published_at_index" ON "stories" USING btree ("published_at");--> statement-breakpoint
CREATE INDEX "stories_author_id_index" ON "stories" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "stories_due" ON "stories" USING btree ("send_at") WHERE sent_at is null and send_at is not null;--> statement-breakpoint
CREATE INDEX "story_forwards_story_id_index" ON "story_forwards" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_forwards_municipality_code_at_index" ON "story_forwards" USING btree ("municipality_code","at");--> statement-breakpoint
CREATE INDEX "story_reads_person_id_index" ON "story_reads" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "story_reads_municipality_code_index" ON "story_reads" USING btree ("municipality_code");--> statement-breakpoint
CREATE INDEX "story_reuses_story_id_index" ON "story_reuses" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_reuses_municipality_code_at_index" ON "story_reuses" USING btree ("municipality_code","at");--> statement-breakpoint
CREATE INDEX "story_activities_activity_id_index" ON "story_activities" USING btree ("activity_id");--> statement-breakpoint
CREATE INDEX "story_quotes_story_id_index" ON "story_quotes" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_targets_municipality_code_told_at_index" ON "story_targets" USING btree ("municipality_code","told_at");--> statement-breakpoint
CREATE INDEX "result_targets_project_id_index" ON "result_targets" USING btree ("project_id");--> statement-breakpoint
ALTER TABLE "files" ADD CONSTRAINT "files_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_story_id_index" ON "mails" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "mails_conversation_id_index" ON "mails" USING btree ("conversation_id");--> statement-breakpoint
CREATE POLICY "read_public" ON "files" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id"));--> statement-breakpoint
CREATE POLICY "read" ON "ledger_entries" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "ledger_entries"."open" or (select app.is_member()) or "ledger_entries"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "ledger_entries" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("ledger_entries"."entered_by" = (select app.viewer_id()) and ((select app.is_secretariat()) or "ledger_entries"."project_id" in (select app.led_projects())
        or 'kmk' in (select app.viewer_forums()) and "ledger_entries"."municipality_code" = (select app.represented())));--> statement-breakpoint
CREATE POLICY "change" ON "ledger_entries" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "ledger_entries" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or ("ledger_entries"."entered_by" = (select app.viewer_id()) and (select app.is_member())));--> statement-breakpoint
CREATE POLICY "read_public" ON "ledger_entries" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("ledger_entries"."open");--> statement-breakpoint
CREATE POLICY "read" ON "activities" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or ("activities"."registered_at" is not null
          and ("activities"."published_at" is not null or (select app.is_member()) or (select app.own_municipality()) = any("activities"."municipality_codes")))
        or "activities"."project_id" in (select app.led_projects()) or (select app.represented()) = any("activities"."municipality_codes"));--> statement-breakpoint
CREATE POLICY "create" ON "activities" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (((select app.is_secretariat()) or "activities"."project_id" in (select app.led_projects())) and "activities"."created_by" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "activities" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "activities"."project_id" in (select app.led_projects())) WITH CHECK ((select app.is_secretariat()) or "activities"."project_id" in (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "remove" ON "activities" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or "activities"."project_id" in (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "read_public" ON "activities" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("activities"."published_at" is not null and "activities"."registered_at" is not null);--> statement-breakpoint
CREATE POLICY "read" ON "activity_shares" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or ("activity_shares"."registered"
          and ("activity_shares"."published" or (select app.is_member()) or "activity_shares"."municipality_code" = (select app.own_municipality())))
        or "activity_shares"."project_id" in (select app.led_projects()) or "activity_shares"."municipality_code" = (select app.represented()));--> statement-breakpoint
CREATE POLICY "create" ON "activity_shares" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "activity_shares" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "activity_shares" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "activity_shares" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("activity_shares"."registered" and "activity_shares"."published");--> statement-breakpoint
CREATE POLICY "read" ON "calculations" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "calculations"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "calculations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("calculations"."made_by" = (select app.viewer_id()) and ((select app.is_secretariat()) or "calculations"."municipality_code" = (select app.own_municipality())));--> statement-breakpoint
CREATE POLICY "change" ON "calculations" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "calculations" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "conversation_messages" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from conversations c where c.id = "conversation_messages"."conversation_id" and (select app.viewer_id()) in (c.head_id, c.partner_id)));--> statement-breakpoint
CREATE POLICY "create" ON "conversation_messages" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "conversation_messages" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "conversation_messages" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "conversations" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.viewer_id()) in ("conversations"."head_id", "conversations"."partner_id") and (select app.is_member())
        or (select app.is_secretariat()) and "conversations"."closed_at" is null and "conversations"."answer_by" < (select app.today()));--> statement-breakpoint
CREATE POLICY "create" ON "conversations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "conversations" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "conversations" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "message_files" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from conversation_messages m where m.id = "message_files"."message_id"));--> statement-breakpoint
CREATE POLICY "create" ON "message_files" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from conversation_messages m where m.id = "message_files"."message_id" and m.author_id = (select app.viewer_id())));--> statement-breakpoint
CREATE POLICY "change" ON "message_files" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "message_files" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "effort_areas" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "effort_areas" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "effort_areas" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "effort_areas" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "effort_areas" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "read" ON "participations" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "participations" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "participations" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "participations" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "participations" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "work" ON "participations" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "project_leaders" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "project_leaders" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "project_leaders" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "project_leaders" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read" ON "projects" AS PERMISSIVE FOR SELECT TO "app_user" USING (true);--> statement-breakpoint
CREATE POLICY "create" ON "projects" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "change" ON "projects" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat())) WITH CHECK ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "remove" ON "projects" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()));--> statement-breakpoint
CREATE POLICY "read_public" ON "projects" AS PERMISSIVE FOR SELECT TO "app_anon" USING (true);--> statement-breakpoint
CREATE POLICY "read" ON "import_errors" AS PERMISSIVE FOR SELECT TO "app_user" USING ("import_errors"."import_id" in (select i.id from imports i));--> statement-breakpoint
CREATE POLICY "create" ON "import_errors" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "import_errors" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "import_errors" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "work" ON "import_errors" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "imports" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "imports"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "create" ON "imports" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("imports"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "imports"."project_id" in (select app.led_projects())));--> statement-breakpoint
CREATE POLICY "change" ON "imports" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("imports"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "imports"."project_id" in (select app.led_projects()))) WITH CHECK ("imports"."person_id" = (select app.viewer_id()) and ((select app.is_secretariat()) or "imports"."project_id" in (select app.led_projects())));--> statement-breakpoint
CREATE POLICY "remove" ON "imports" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "work" ON "imports" AS PERMISSIVE FOR ALL TO "app_worker" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "read" ON "pictures" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from activities a where a.id = "pictures"."activity_id") or exists (select from stories s where s.id = "pictures"."story_id"));--> statement-breakpoint
CREATE POLICY "create" ON "pictures" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "change" ON "pictures" AS PERMISSIVE FOR UPDATE TO "app_user" USING (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))) WITH CHECK (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "remove" ON "pictures" AS PERMISSIVE FOR DELETE TO "app_user" USING (exists (select from activities a where a.id = "pictures"."activity_id" and ((select app.is_secretariat()) or a.project_id in (select app.led_projects())))
      or exists (select from stories s where s.id = "pictures"."story_id" and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "read_public" ON "pictures" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from activities a where a.id = "pictures"."activity_id") or exists (select from stories s where s.id = "pictures"."story_id"));--> statement-breakpoint
CREATE POLICY "read" ON "profiles" AS PERMISSIVE FOR SELECT TO "app_user" USING ("profiles"."person_id" = (select app.viewer_id()) or (select app.is_member()) or "profiles"."person_id" in (select app.contact_ids()));--> statement-breakpoint
CREATE POLICY "create" ON "profiles" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or "profiles"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "change" ON "profiles" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "profiles"."person_id" = (select app.viewer_id())) WITH CHECK ((select app.is_secretariat()) or "profiles"."person_id" = (select app.viewer_id()));--> statement-breakpoint
CREATE POLICY "remove" ON "profiles" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "stories" AS PERMISSIVE FOR SELECT TO "app_user" USING ("stories"."published_at" is not null or (select app.is_secretariat()) or "stories"."project_id" in (select app.led_projects())
        or "stories"."sent_at" is not null and (select app.represented()) = any("stories"."told_codes"));--> statement-breakpoint
CREATE POLICY "create" ON "stories" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("stories"."author_id" = (select app.viewer_id()) and "stories"."sent_at" is null and "stories"."told_codes" = '{}' and ((select app.is_secretariat()) or "stories"."project_id" in (select app.led_projects())));--> statement-breakpoint
CREATE POLICY "change" ON "stories" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "stories"."project_id" in (select app.led_projects())) WITH CHECK ((select app.is_secretariat()) or "stories"."project_id" in (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "remove" ON "stories" AS PERMISSIVE FOR DELETE TO "app_user" USING (((select app.is_secretariat()) or "stories"."project_id" in (select app.led_projects())) and "stories"."sent_at" is null and "stories"."published_at" is null);--> statement-breakpoint
CREATE POLICY "read_public" ON "stories" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("stories"."published_at" is not null);--> statement-breakpoint
CREATE POLICY "read" ON "story_forwards" AS PERMISSIVE FOR SELECT TO "app_user" USING ("story_forwards"."municipality_code" = (select app.represented()));--> statement-breakpoint
CREATE POLICY "create" ON "story_forwards" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "story_forwards" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "story_forwards" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "story_reads" AS PERMISSIVE FOR SELECT TO "app_user" USING ("story_reads"."person_id" = (select app.viewer_id()) or (select app.is_secretariat()) or exists (select from stories s where s.id = "story_reads"."story_id"
  and s.project_id in (select app.led_projects())));--> statement-breakpoint
CREATE POLICY "create" ON "story_reads" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("story_reads"."person_id" = (select app.viewer_id()) and "story_reads"."municipality_code" = (select app.represented()) and exists (select from stories s where s.id = "story_reads"."story_id"
  and (select app.represented()) = any(s.told_codes)));--> statement-breakpoint
CREATE POLICY "change" ON "story_reads" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "story_reads" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read" ON "story_reuses" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "story_reuses"."municipality_code" = (select app.represented()) or exists (select from stories s where s.id = "story_reuses"."story_id"
  and s.project_id in (select app.led_projects())));--> statement-breakpoint
CREATE POLICY "create" ON "story_reuses" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("story_reuses"."person_id" = (select app.viewer_id()) and "story_reuses"."municipality_code" = (select app.represented()) and exists (select from stories s where s.id = "story_reuses"."story_id"
  and (select app.represented()) = any(s.told_codes)));--> statement-breakpoint
CREATE POLICY "change" ON "story_reuses" AS PERMISSIVE FOR UPDATE TO "app_user" USING ("story_reuses"."person_id" = (select app.viewer_id()) and "story_reuses"."municipality_code" = (select app.represented())) WITH CHECK ("story_reuses"."person_id" = (select app.viewer_id()) and "story_reuses"."municipality_code" = (select app.represented()));--> statement-breakpoint
CREATE POLICY "remove" ON "story_reuses" AS PERMISSIVE FOR DELETE TO "app_user" USING ("story_reuses"."person_id" = (select app.viewer_id()) and "story_reuses"."municipality_code" = (select app.represented()));--> statement-breakpoint
CREATE POLICY "read" ON "story_activities" AS PERMISSIVE FOR SELECT TO "app_user" USING (exists (select from stories s where s.id = "story_activities"."story_id"));--> statement-breakpoint
CREATE POLICY "create" ON "story_activities" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from stories s where s.id = "story_activities"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "change" ON "story_activities" AS PERMISSIVE FOR UPDATE TO "app_user" USING (exists (select from stories s where s.id = "story_activities"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))) WITH CHECK (exists (select from stories s where s.id = "story_activities"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "remove" ON "story_activities" AS PERMISSIVE FOR DELETE TO "app_user" USING (exists (select from stories s where s.id = "story_activities"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "read_public" ON "story_activities" AS PERMISSIVE FOR SELECT TO "app_anon" USING (exists (select from stories s where s.id = "story_activities"."story_id"));--> statement-breakpoint
CREATE POLICY "read" ON "story_quotes" AS PERMISSIVE FOR SELECT TO "app_user" USING ("story_quotes"."withdrawn_at" is null and exists (select from stories s where s.id = "story_quotes"."story_id") or exists (select from stories s where s.id = "story_quotes"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "create" ON "story_quotes" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (exists (select from stories s where s.id = "story_quotes"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "change" ON "story_quotes" AS PERMISSIVE FOR UPDATE TO "app_user" USING (exists (select from stories s where s.id = "story_quotes"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))) WITH CHECK (exists (select from stories s where s.id = "story_quotes"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "remove" ON "story_quotes" AS PERMISSIVE FOR DELETE TO "app_user" USING (exists (select from stories s where s.id = "story_quotes"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "read_public" ON "story_quotes" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("story_quotes"."withdrawn_at" is null and exists (select from stories s where s.id = "story_quotes"."story_id"));--> statement-breakpoint
CREATE POLICY "read" ON "story_targets" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_secretariat()) or "story_targets"."told_at" is not null and "story_targets"."municipality_code" = (select app.represented()) or exists (select from stories s where s.id = "story_targets"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "create" ON "story_targets" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ("story_targets"."told_at" is null and "story_targets"."waiting_at" is null and exists (select from stories s where s.id = "story_targets"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "change" ON "story_targets" AS PERMISSIVE FOR UPDATE TO "app_user" USING (exists (select from stories s where s.id = "story_targets"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects())))) WITH CHECK (exists (select from stories s where s.id = "story_targets"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "remove" ON "story_targets" AS PERMISSIVE FOR DELETE TO "app_user" USING ("story_targets"."told_at" is null and exists (select from stories s where s.id = "story_targets"."story_id"
  and ((select app.is_secretariat()) or s.project_id in (select app.led_projects()))));--> statement-breakpoint
CREATE POLICY "read" ON "account_sums" AS PERMISSIVE FOR SELECT TO "app_user" USING ("account_sums"."open" or (select app.is_secretariat()) or (select app.is_member()) or "account_sums"."municipality_code" = (select app.own_municipality()));--> statement-breakpoint
CREATE POLICY "create" ON "account_sums" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "account_sums" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "account_sums" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "account_sums" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("account_sums"."open");--> statement-breakpoint
CREATE POLICY "read" ON "project_sums" AS PERMISSIVE FOR SELECT TO "app_user" USING ("project_sums"."open" or (select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "project_sums" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "change" ON "project_sums" AS PERMISSIVE FOR UPDATE TO "app_user" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "remove" ON "project_sums" AS PERMISSIVE FOR DELETE TO "app_user" USING (false);--> statement-breakpoint
CREATE POLICY "read_public" ON "project_sums" AS PERMISSIVE FOR SELECT TO "app_anon" USING ("project_sums"."open");--> statement-breakpoint
CREATE POLICY "read" ON "result_targets" AS PERMISSIVE FOR SELECT TO "app_user" USING ((select app.is_member()));--> statement-breakpoint
CREATE POLICY "create" ON "result_targets" AS PERMISSIVE FOR INSERT TO "app_user" WITH CHECK ((select app.is_secretariat()) or "result_targets"."project_id" in (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "change" ON "result_targets" AS PERMISSIVE FOR UPDATE TO "app_user" USING ((select app.is_secretariat()) or "result_targets"."project_id" in (select app.led_projects())) WITH CHECK ((select app.is_secretariat()) or "result_targets"."project_id" in (select app.led_projects()));--> statement-breakpoint
CREATE POLICY "remove" ON "result_targets" AS PERMISSIVE FOR DELETE TO "app_user" USING ((select app.is_secretariat()) or "result_targets"."project_id" in (select app.led_projects()));--> statement-breakpoint
ALTER POLICY "read" ON "files" TO app_user USING (exists (select from papers p where p.file_id = "files"."id") or exists (select from pictures p where p.file_id = "files"."id")
  or exists (select from profiles p where p.photo_id = "files"."id")
        or exists (select from message_files f where f.file_id = "files"."id") or "files"."added_by" = (select app.viewer_id()));--> statement-breakpoint
ALTER POLICY "create" ON "files" TO app_user WITH CHECK ((select app.is_member()) and "files"."added_by" = (select app.viewer_id()));