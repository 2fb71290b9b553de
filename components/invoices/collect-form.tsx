import { useTranslations } from "next-intl";
import { quarterIn } from "@/components/invoices/scope";
import { Select } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { collectInvoices } from "@/lib/invoices/actions";

type Open = { id: string; title: string; quarterFrom: string; seats: number };

/** One choice: a conference, or a quarter with several of them, whose seats are to be invoiced. */
export function CollectForm({ open }: { open: Open[] }) {
  const t = useTranslations("invoices");
  if (open.length === 0) return <p>{t("nothingOpen")}</p>;
  const quarters = Map.groupBy(open, ({ quarterFrom }) => quarterFrom);
  const seatsOf = (those: Open[]) => those.reduce((all, { seats }) => all + seats, 0);
  const options = [
    ...open.map(({ id, title, seats }) => ({ value: `conference:${id}`, label: t("open", { title, seats }) })),
    ...[...quarters].map(([from, those]) => ({
      value: `quarter:${from}`,
      label: t("open", { title: quarterIn(t, from), seats: seatsOf(those) }),
    })),
  ];
  return (
    <Form action={collectInvoices} submitLabel={t("collect")}>
      <Select
        name="scope"
        label={t("collectFor")}
        hint={t("collectHint")}
        options={options}
        value={options[0]?.value}
        width="full"
      />
    </Form>
  );
}
