import "server-only";
import { sql } from "drizzle-orm";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { DataFile } from "@/lib/datasets/queries";
import { uuid } from "@/lib/input";
import { list } from "@/lib/sql";
import { read } from "@/lib/viewer";

export type ListedRequest = {
  id: string;
  title: string;
  dueOn: string;
  closed: boolean;
  asked: number;
  answered: number;
  example: boolean;
};

/** Requests for data that concern the viewer, those still open first; one query. */
export const listedRequests = cache(() =>
  read((tx) =>
    tx.execute<ListedRequest>(sql`
      select r.id, r.title, r.due_on::text as "dueOn", r.closed_at is not null as closed, r.example,
        (select count(*)::int from data_request_parties p where p.request_id = r.id) as asked,
        (select count(distinct a.municipality_code)::int from data_answers a where a.request_id = r.id) as answered
      from data_requests r order by r.closed_at is not null, r.due_on desc, r.id limit 100`),
  ),
);

export type Answer = DataFile & { note: string; at: string; by: string };
export type Party = { code: string; name: string; remindedAt: string | null; answers: Answer[] };
export type DataRequest = Omit<ListedRequest, "asked" | "answered"> & {
  description: string;
  today: string;
  datasetId: string | null;
  /** All who are asked, for the secretariat; for others their own municipality. The newest answer stands first. */
  parties: Party[];
};

/** One request with who is asked and what they sent; not found where it does not exist for the viewer. */
export const findRequest = cache(async (id: string) => {
  if (!uuid.safeParse(id).success) notFound();
  const [found] = await read((tx) =>
    tx.execute<DataRequest>(sql`
      select r.id, r.title, r.description, r.due_on::text as "dueOn", r.closed_at is not null as closed, r.dataset_id as "datasetId", r.example, app.today()::text as today,
        ${list(sql`select p.municipality_code as code, m.name, p.reminded_at as "remindedAt",
          ${list(sql`select f.id, f.name, f.bytes, f.content_type as "contentType", t.state, t.rows, a.note, a.answered_at as at, w.name as by
            from data_answers a join files f on f.id = a.file_id left join data_tables t on t.file_id = f.id left join people w on w.id = a.person_id
            where a.request_id = p.request_id and a.municipality_code = p.municipality_code order by a.answered_at desc, f.name`)} as answers
          from data_request_parties p join municipalities m on m.code = p.municipality_code where p.request_id = r.id order by m.name`)} as parties
      from data_requests r where r.id = ${id}`),
  );
  return found ?? notFound();
});
