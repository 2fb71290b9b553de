import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveVisibility } from "@/lib/settings/actions";
import type { Visibility } from "@/lib/settings/queries";

/** Whose pages may show our list, and whether clicks are counted; for the secretariat. */
export function VisibilityForm({ embed_hosts, newsletter_clicks: basis }: Visibility) {
  const t = useTranslations("marketing.settings");
  return (
    <Form id="visibility" action={saveVisibility} submitLabel={t("save")}>
      <TextArea
        name="embed_hosts"
        label={t("hosts")}
        hint={t("hostsHint")}
        value={embed_hosts.replaceAll(" ", "\n")}
        rows={4}
      />
      <Choice name="clicks" label={t("clicks")} hint={t("clicksHint")} checked={basis !== ""} />
      <TextArea name="newsletter_clicks" label={t("basis")} hint={t("basisHint")} value={basis} rows={3} />
    </Form>
  );
}
