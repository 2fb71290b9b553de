import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { UploadBody } from "@/components/uploads/upload-body";
import type { Limits } from "@/lib/upload-limits";

/**
 * A form with files, sent to a route under /api/uploads. Without JavaScript the browser sends it and is led back, with
 * `refused` in the address where it was refused; with it a bar shows how far it is, and it can be broken off.
 */
export function UploadForm({
  action,
  limits,
  label,
  hint,
  submitLabel,
  refused,
  id,
  multiple = limits.files > 1,
  children,
}: {
  action: string;
  limits: Limits;
  label: string;
  hint?: string;
  submitLabel: string;
  /** What the page's address says of an upload before. */
  refused?: string | undefined;
  id?: string;
  multiple?: boolean;
  children?: ReactNode;
}) {
  const t = useTranslations();
  const format = useFormatter();
  const most = format.number(limits.bytes / 1_000_000);
  const kinds = t(`uploads.kinds.${limits.kinds.includes("csv") ? "data" : "documents"}`);
  const words = {
    ...{ title: t("ui.form.refused"), prefix: t("ui.form.errorPrefix"), large: t("errors.fileTooLarge") },
    ...{ broken: t("errors.fileBrokenOff"), sending: t.raw("uploads.sending"), checking: t("uploads.checking") },
    ...{ stop: t("uploads.stop"), stopped: t("uploads.stopped") },
  };
  return (
    <UploadBody
      {...{ action, label, submitLabel, multiple, words, id }}
      hint={[hint, t("uploads.hint", { kinds, most })].filter(Boolean).join(" ")}
      accept={limits.kinds.map((kind) => `.${kind}`).join(",")}
      most={limits.bytes}
      refused={
        refused &&
        t(t.has(`errors.${refused}` as "errors.gone") ? (`errors.${refused}` as "errors.gone") : "errors.wrong")
      }
    >
      {children}
    </UploadBody>
  );
}
