import { useTranslations } from "next-intl";
import { usePaperDetails } from "@/components/agenda-items/paper-links";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { OrderedList } from "@/components/ui/ordered-list";
import { Section } from "@/components/ui/section";
import { UploadForm } from "@/components/uploads/upload-form";
import type { ItemPage, Paper } from "@/lib/agenda-items/queries";
import { orderPapers, removePaper, renamePaper } from "@/lib/papers/actions";
import { paperLimits } from "@/lib/upload-limits";

type Props = { meeting: string; item: ItemPage; refused: string | undefined };

/** The annexes of an item as the secretariat lays them out: order, titles, new versions, and new ones. */
export function PaperEditor({ meeting, item, refused }: Props) {
  const t = useTranslations("items");
  const details = usePaperDetails();
  const action = `/api/uploads/papers/${meeting}/${item.id}`;
  const entries = item.papers.map((paper) => ({
    id: paper.id,
    name: paper.title,
    content: (
      <>
        <a className="row-head" href={`/api/files/${paper.fileId}`} download>
          {paper.title}
        </a>
        <p className="meta mt-1">{details(paper)}</p>
      </>
    ),
  }));
  return (
    <Section className="mt-12" title={t("papers")} id="papers">
      {entries.length > 0 && <OrderedList action={orderPapers} hidden={{ item: item.id }} entries={entries} />}
      {item.papers.map((paper) => (
        <PaperTools key={`${paper.id} ${paper.version}`} paper={paper} action={action} />
      ))}
      <div className="mt-6">
        <UploadForm
          id="papers-new"
          action={action}
          limits={paperLimits}
          label={t("add")}
          submitLabel={t("addNow")}
          refused={refused}
        />
      </div>
    </Section>
  );
}

function PaperTools({ paper: { id, number, title }, action }: { paper: Paper; action: string }) {
  const t = useTranslations("items");
  return (
    <Fold summary={t("changePaper", { number })}>
      <Form id={`rename-${number}`} action={renamePaper} hidden={{ id }} submitLabel={t("rename")} variant="second">
        <Field name="title" label={t("paperTitle")} value={title} required />
      </Form>
      <div className="mt-6">
        <UploadForm
          id={`version-${number}`}
          action={action}
          limits={{ ...paperLimits, files: 1 }}
          label={t("newVersion")}
          submitLabel={t("newVersionNow")}
        >
          <input type="hidden" name="paper" value={id} />
          <Field name="change" label={t("whatIsNew")} />
        </UploadForm>
      </div>
      <Form
        id={`remove-${number}`}
        className="mt-6"
        action={removePaper}
        hidden={{ id }}
        submitLabel={t("removePaper")}
        variant="second"
      />
    </Fold>
  );
}
