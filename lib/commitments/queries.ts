import "server-only";
import { sql } from "drizzle-orm";
import { cache } from "react";
import type { Votes } from "@/lib/decisions/rules";
import { read } from "@/lib/viewer";

export type Commitment = Votes & {
  id: string;
  code: string;
  kind: "letter" | "commitment";
  givenOn: string;
  body: string;
  note: string;
  fileId: string | null;
  fileName: string | null;
  recordedBy: string | null;
  withdrawnAt: string | null;
  withdrawnWhy: string;
  example: boolean;
};

const commitment = sql`select c.id, c.municipality_code as code, c.kind, c.given_on::text as "givenOn", c.body, c.votes_for as "votesFor",
  c.votes_against as "votesAgainst", c.votes_abstained as "votesAbstained", c.note, c.file_id as "fileId", f.name as "fileName",
  p.name as "recordedBy", c.withdrawn_at as "withdrawnAt", c.withdrawn_why as "withdrawnWhy", c.example
  from commitments c left join files f on f.id = c.file_id left join people p on p.id = c.recorded_by
  where c.agreement_id = app.next_agreement()`;

/** What a municipality has promised towards the coming agreement, the newest first; what it took back stands among it. One query. */
export const commitmentsOf = cache((code: string) =>
  read((tx) =>
    tx.execute<Commitment>(
      sql`${commitment} and c.municipality_code = ${code} order by c.withdrawn_at is not null, c.given_on desc, c.recorded_at desc`,
    ),
  ),
);

/** Every promise towards the coming agreement that counts. One query. */
export const standingCommitments = cache(() =>
  read((tx) => tx.execute<Commitment>(sql`${commitment} and c.withdrawn_at is null order by c.given_on`)),
);
