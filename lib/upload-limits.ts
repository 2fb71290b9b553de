import type { FileKind } from "@/lib/file-checks";

/** What a form may bring: kinds, bytes of one file, and how many files. */
export type Limits = { kinds: readonly FileKind[]; bytes: number; files: number };

const documents = ["pdf", "docx", "xlsx", "pptx", "png", "jpg", "webp"] as const satisfies FileKind[];

/** Papers of meetings. */
export const paperLimits: Limits = { kinds: documents, bytes: 50_000_000, files: 20 };
/** Files of a dataset. */
export const dataLimits: Limits = { kinds: [...documents, "csv", "zip"], bytes: 200_000_000, files: 20 };
/** A commitment's document. */
export const letterLimits: Limits = { kinds: documents, bytes: 50_000_000, files: 1 };
