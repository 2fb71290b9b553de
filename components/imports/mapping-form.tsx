import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { PageHead } from "@/components/ui/page-head";
import { mapImport } from "@/lib/imports/actions";
import { importFields, requiredFields } from "@/lib/imports/input";
import type { FoundImport } from "@/lib/imports/queries";

/** Which column of the file is which field, beside the first rows. */
export function MappingForm({ found }: { found: FoundImport }) {
  const t = useTranslations("imports");
  const { id, columns, sample, mapping, fileName, published, outside } = found;
  const heads = columns ?? [];
  const options = heads.map((head, at) => ({ value: String(at), label: head || String(at + 1) }));
  return (
    <>
      <PageHead meta={fileName} title={t("map.title")} lead={t("map.lead")} />
      <div className="cols">
        <div className="wide:col-span-5">
          <Form action={mapImport} hidden={{ id }} submitLabel={t("map.check")}>
            {importFields.map((field) => (
              <Select
                key={field}
                name={field}
                label={t(`fields.${field}`)}
                hint={requiredFields.includes(field) && t("required")}
                value={mapping?.[field] === undefined ? "" : String(mapping[field])}
                options={options}
                empty={t("map.none")}
              />
            ))}
            <Choice name="published" label={t("map.published")} checked={published} />
            <Choice name="outside" label={t("map.outside")} hint={t("map.outsideHint")} checked={outside} />
          </Form>
        </div>
        <div className="wide:col-span-7">
          <section className="overflow-x-auto" aria-label={t("map.sample")} tabIndex={-1}>
            <table>
              <caption>{t("map.sample")}</caption>
              <thead>
                <tr>
                  {heads.map((head, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns stand still, and two may have one name
                    <th key={at} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {(sample ?? []).map((cells, row) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows stand still
                  <tr key={row}>
                    {heads.map((_, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: see above
                      <td key={at}>{cells[at]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      </div>
    </>
  );
}
