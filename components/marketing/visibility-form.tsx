import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveVisibility } from "@/lib/settings/actions";
import type { Visibility } from "@/lib/settings/queries";

/** Where one follows us, whose pages may show our list, and whether clicks are counted; for the secretariat. */
export function VisibilityForm({
  facebook,
  instagram,
  contact_phone,
  embed_hosts,
  newsletter_clicks: basis,
}: Visibility) {
  const t = useTranslations("marketing.settings");
  return (
    <Form id="visibility" action={saveVisibility} submitLabel={t("save")}>
      <Field name="facebook" type="url" label={t("facebook")} hint={t("hint")} value={facebook} />
      <Field name="instagram" type="url" label={t("instagram")} value={instagram} />
      <Field name="contact_phone" type="tel" label={t("phone")} hint={t("phoneHint")} value={contact_phone} />
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
