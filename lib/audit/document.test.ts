import { streamXlsxRows } from "hucre/xlsx";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { messages } from "@/lib/messages";
import { auditFile } from "./document";
import type { AuditEntry } from "./queries";

const t = createTranslator({ locale: "da", messages: messages.da, namespace: "audit" });
const words = createTranslator({ locale: "da", messages: messages.da, namespace: "account.entries" });
const nothing = { about: null, municipality: null, network: null, before: null };

async function* entries(count: number, fault = false): AsyncGenerator<AuditEntry> {
  for (let at = 0; at < count; at++)
    yield { ...nothing, id: String(at), at: "2026-01-01", action: "grants.created", by: "=1+1", after: { name: "Æ" } };
  if (fault) throw new Error("lost");
}

test("every entry is in the file, one by one, and none is worked out as a formula", async () => {
  const lines = (await (await auditFile(entries(3), "csv", t, words)).text()).trim().split("\r\n");
  expect(lines).toHaveLength(4);
  expect(lines[3]).toContain(";'=1+1;");
  expect(lines[3]).toContain('"{""name"":""Æ""}"');
});

test("a file that could not be read to its end breaks off, and does not look whole", async () => {
  const answer = await auditFile(entries(3, true), "csv", t, words);
  await expect(answer.text()).rejects.toThrow("lost");
});

test("a workbook that is cut says so in its last row", async () => {
  const rowsOf = async (count: number) => {
    const answer = await auditFile(entries(count), "xlsx", t, words, 2);
    return Array.fromAsync(streamXlsxRows(await answer.arrayBuffer()), ({ values }) => values);
  };
  expect(await rowsOf(2)).toHaveLength(3);
  const cut = await rowsOf(9);
  expect(cut).toHaveLength(4);
  expect(cut[3]?.[0]).toBe(t("cut", { count: 2 }));
});
