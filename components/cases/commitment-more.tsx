import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { UploadForm } from "@/components/uploads/upload-form";
import { withdrawCommitment } from "@/lib/commitments/actions";
import type { Commitment } from "@/lib/commitments/queries";
import { letterLimits } from "@/lib/upload-limits";

/** The document of a commitment, and the way to take it back. */
export function CommitmentMore({ one, refused }: { one: Commitment; refused: string | undefined }) {
  const t = useTranslations("commitments");
  const { id, code, kind, fileId, fileName, withdrawnAt } = one;
  const what = t(`kinds.${kind}`).toLocaleLowerCase("da");
  return (
    <>
      {fileId && (
        <p className="mt-1">
          <a href={`/api/files/${fileId}`}>{fileName}</a>
        </p>
      )}
      {!withdrawnAt && (
        <>
          {!fileId && (
            <Fold summary={t("attach")} open={refused !== undefined}>
              <UploadForm
                id={`document-${id}`}
                action={`/api/uploads/commitments/${code}/${id}`}
                limits={letterLimits}
                label={t("file")}
                submitLabel={t("send")}
                refused={refused}
              />
            </Fold>
          )}
          <Fold summary={t("withdraw", { what })}>
            <Form
              id={`withdraw-${id}`}
              action={withdrawCommitment}
              hidden={{ code, id }}
              submitLabel={t("withdrawSave")}
              variant="second"
            >
              <Field name="why" label={t("why")} hint={t("withdrawHint")} required />
            </Form>
          </Fold>
        </>
      )}
    </>
  );
}
