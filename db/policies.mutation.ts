import { describe, expect, test } from "vitest";
import { plant } from "./cast";
import { linesOf, seen, writable } from "./matrix";
import { matrix as reads } from "./matrix-reads";
import { matrix as writes } from "./matrix-writes";
import { owner, rehearse, type Tx } from "./rehearsal";

// npm run test:policies: every policy is loosened to "everybody" in turn, and the matrices must notice.

type Policy = { table: string; name: string; cmd: string; rule: string; able: boolean };

const policies = await owner<Policy[]>`
  select tablename as table, policyname as name, cmd, coalesce(with_check, qual) as rule,
    case when cmd = 'DELETE' then has_table_privilege(roles[1]::text, tablename, 'DELETE')
      else has_any_column_privilege(roles[1]::text, tablename, cmd) end as able
  from pg_policies where schemaname = 'public' and roles[1] in ('app_user', 'app_anon') order by 1, 2`;

/** Rules of which a loosening would open nothing: true already, or the role lacks the right that the policy is about. */
const strict = policies.filter(({ rule, able }) => able && rule !== "true");

const line = (matrix: string, table: string) => linesOf(matrix).lines.find(([name]) => name === table);

async function loosen(tx: Tx, { table, name, cmd }: Policy) {
  const using = cmd === "INSERT" ? "" : "using (true)";
  const check = cmd === "INSERT" || cmd === "UPDATE" ? "with check (true)" : "";
  await tx.unsafe(`alter policy "${name}" on ${table} ${using} ${check}`);
}

describe(`each of ${strict.length} policies is missed when it is gone`, () => {
  test.each(strict)("$name of $table", (policy) =>
    rehearse(async (tx) => {
      await plant(tx);
      await loosen(tx, policy);
      const [matrix, found] =
        policy.cmd === "SELECT" ? [reads, await seen(tx, policy.table)] : [writes, await writable(tx, policy.table)];
      expect(found).not.toEqual(line(matrix, policy.table));
    })(),
  );
});
