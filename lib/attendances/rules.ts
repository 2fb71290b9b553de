import type { Viewer } from "@/lib/viewer";

/** Whether the viewer sees what everybody answered: its forum, those who sit for its host municipality, and the secretariat. */
export const seesAnswers = (
  { forums, municipalityCode }: Pick<Viewer, "forums" | "municipalityCode">,
  { forum, hostCode }: { forum: Viewer["forums"][number]; hostCode: string | null },
) =>
  forums.includes("secretariat") ||
  forums.includes(forum) ||
  (forums.length > 0 && hostCode !== null && municipalityCode === hostCode);
