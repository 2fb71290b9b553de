import { useTranslations } from "next-intl";
import { DataFiles } from "@/components/datasets/data-files";
import { TextArea } from "@/components/ui/field";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { UploadForm } from "@/components/uploads/upload-form";
import type { DataRequest, Party } from "@/lib/data-requests/queries";
import { dataLimits } from "@/lib/upload-limits";

/** What one's own municipality has sent, and the way to send it. */
export function OwnAnswer({
  request: { id, closed },
  own: { name, answers },
  refused,
  preview,
}: {
  request: DataRequest;
  own: Party;
  refused: string | undefined;
  preview: boolean;
}) {
  const t = useTranslations("data-requests.own");
  const [newest] = answers;
  return (
    <Section title={t("title", { name })} id="answer">
      {newest ? (
        <>
          <p className="mb-2">{t.rich("sent", { by: newest.by, day: () => <When at={new Date(newest.at)} time /> })}</p>
          <DataFiles files={answers} />
        </>
      ) : (
        <p className="mb-4">{t("none")}</p>
      )}
      {!closed && !preview && (
        <div className="mt-6">
          <UploadForm
            action={`/api/uploads/data-requests/${id}`}
            limits={dataLimits}
            label={t("file")}
            hint={t("hint")}
            submitLabel={t(newest ? "again" : "send")}
            refused={refused}
          >
            <TextArea name="note" label={t("note")} rows={2} maxLength={400} />
          </UploadForm>
        </div>
      )}
    </Section>
  );
}
