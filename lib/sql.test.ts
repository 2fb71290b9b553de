import { PgDialect } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { onPage } from "./sql";

const written = (page: number) => {
  const { sql, params } = new PgDialect().sqlToQuery(onPage(page, 20));
  return { sql, params };
};

test("the size of a page and the first page stand in the statement; leafing on makes no new one", () => {
  expect(written(1)).toEqual({ sql: "limit 20", params: [] });
  expect(written(2)).toEqual({ sql: "limit 20 offset $1", params: [20] });
  expect(written(7)).toEqual({ sql: "limit 20 offset $1", params: [120] });
});
