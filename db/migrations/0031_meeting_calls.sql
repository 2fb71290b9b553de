CREATE TABLE "meeting_calls" (
	"meeting_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"starts_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"sequence" integer NOT NULL,
	CONSTRAINT "meeting_calls_meeting_id_person_id_pk" PRIMARY KEY("meeting_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "meeting_calls" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "meeting_calls" ADD CONSTRAINT "meeting_calls_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_calls" ADD CONSTRAINT "meeting_calls_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "meeting_calls_person_id_index" ON "meeting_calls" USING btree ("person_id");--> statement-breakpoint
ALTER POLICY "read" ON "attendances" TO app_user USING ((select app.is_secretariat()) or "attendances"."person_id" = (select app.viewer_id())
          or exists (select from meetings m where m.id = "attendances"."meeting_id"
            and (m.forum::text in (select app.viewer_forums()) or (select app.is_member()) and m.host_municipality_code = (select app.own_municipality()))));--> statement-breakpoint
ALTER POLICY "read" ON "meetings" TO app_user USING ((select app.is_secretariat()) or "meetings"."forum"::text in (select app.viewer_forums()) or "meetings"."id" in (select app.granted_ids('meeting')) or (select app.is_member()) and "meetings"."host_municipality_code" = (select app.own_municipality()));--> statement-breakpoint
-- What those who were called before this hold.
insert into meeting_calls (meeting_id, person_id, starts_at, ends_at, sequence)
select distinct on (m.id, e.person_id) m.id, e.person_id, (x.data ->> 'startsAt')::timestamptz, (x.data ->> 'endsAt')::timestamptz, m.sequence
from mails x join meetings m on m.id::text = x.data ->> 'meeting' join emails e on e.address = x.address
where x.kind in ('meeting_called', 'meeting_changed') and x.data ->> 'endsAt' > '' and m.starts_at > now() and m.cancelled_at is null
order by m.id, e.person_id, x.queued_at desc;--> statement-breakpoint
drop function if exists app.tell_meeting(uuid, text);
