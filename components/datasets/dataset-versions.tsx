import { useTranslations } from "next-intl";
import { DataFiles } from "@/components/datasets/data-files";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { UploadForm } from "@/components/uploads/upload-form";
import type { Dataset } from "@/lib/datasets/queries";
import { dataLimits } from "@/lib/upload-limits";

/** The files of the newest version, those before it folded away, and where the viewer may: more of them. */
export function DatasetVersions({ dataset, refused }: { dataset: Dataset; refused: string | undefined }) {
  const t = useTranslations("datasets.versions");
  const { id, versions, changeable } = dataset;
  const [newest, ...older] = versions;
  const files = newest?.files ?? [];
  return (
    <Section title={t("title")} id="files">
      {files.length > 0 ? <DataFiles files={files} /> : <p className="meta">{t("none")}</p>}
      {newest && <VersionNote version={newest} />}
      {older.length > 0 && (
        <Fold summary={t("older", { count: older.length })}>
          {older.map((version) => (
            <div key={version.number} className="mb-6">
              <VersionNote version={version} />
              <DataFiles files={version.files} />
            </div>
          ))}
        </Fold>
      )}
      {changeable && (
        <Fold summary={t(files.length > 0 ? "add" : "first")} open={files.length === 0 || refused !== undefined}>
          <UploadForm
            action={`/api/uploads/datasets/${id}`}
            limits={dataLimits}
            label={t("files")}
            submitLabel={t("send")}
            refused={refused}
          >
            {files.length > 0 && (
              <>
                <ChoiceGroup
                  name="to"
                  legend={t("to")}
                  value="new"
                  options={(["new", "current"] as const).map((value) => ({
                    value,
                    label: t(value, { number: (newest?.number ?? 0) + (value === "new" ? 1 : 0) }),
                  }))}
                />
                <Field name="note" label={t("note")} hint={t("noteHint")} maxLength={400} />
              </>
            )}
          </UploadForm>
        </Fold>
      )}
    </Section>
  );
}

function VersionNote({ version: { number, note, madeAt, by } }: { version: Dataset["versions"][number] }) {
  const t = useTranslations("datasets.versions");
  return (
    <p className="mt-3 mb-1">
      <span className="meta">
        {t.rich(by ? "madeBy" : "made", { number, by: by ?? "", day: () => <When at={new Date(madeAt)} short /> })}
      </span>{" "}
      {note}
    </p>
  );
}
