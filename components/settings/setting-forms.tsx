import { useTranslations } from "next-intl";
import { ChoiceGroup } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { removeLogo, saveFeatures, saveFind, saveLogo, savePortal, testMail } from "@/lib/settings/actions";
import type { Visibility } from "@/lib/settings/queries";
import { features, featuresOff } from "@/lib/settings/rules";

/** What every page and every mail shows of who we are. */
export function PortalForm({ name, contact_address }: Visibility) {
  const t = useTranslations("settings.own");
  return (
    <Section title={t("title")}>
      <p className="mb-6 max-w-measure">{t("text")}</p>
      <Form id="portal" action={savePortal} submitLabel={t("save")}>
        <Field name="name" label={t("name")} hint={t("nameHint")} value={name} maxLength={60} />
        <Field
          name="contact_address"
          type="email"
          label={t("address")}
          hint={t("addressHint")}
          value={contact_address}
          autoComplete="off"
        />
      </Form>
    </Section>
  );
}

/** Where one finds us. */
export function FindForm({ contact_phone, facebook, instagram }: Visibility) {
  const t = useTranslations("settings.find");
  return (
    <Section title={t("title")}>
      <Form id="find" action={saveFind} submitLabel={t("save")}>
        <Field
          name="contact_phone"
          type="tel"
          label={t("phone")}
          hint={t("phoneHint")}
          value={contact_phone}
          width="m"
        />
        <Field name="facebook" type="url" label={t("facebook")} hint={t("hint")} value={facebook} />
        <Field name="instagram" type="url" label={t("instagram")} value={instagram} />
      </Form>
    </Section>
  );
}

/** What the portal is used for. */
export function FeaturesForm({ features_off }: Visibility) {
  const [t, words] = [useTranslations("settings.features"), useTranslations("navigation")];
  const off = featuresOff(features_off);
  return (
    <Section title={t("title")}>
      <p className="mb-6 max-w-measure">{t("text")}</p>
      <Form id="features" action={saveFeatures} submitLabel={t("save")}>
        <ChoiceGroup
          name="used"
          legend={t("legend")}
          options={features.map((value) => ({ value, label: words(value) }))}
          value={features.filter((feature) => !off.includes(feature))}
          multiple
        />
      </Form>
    </Section>
  );
}

/** The logo as it is, taken away or another one. */
export function LogoForm({ logo, name }: Visibility) {
  const t = useTranslations("settings.logo");
  return (
    <Section title={t("title")}>
      <p className="mb-4 max-w-measure">{t("text")}</p>
      {logo && (
        <>
          {/* biome-ignore lint/performance/noImgElement: the file is fitted when it comes */}
          <img
            src={`/api/files/${logo}`}
            alt={`${t("shown")}: ${name}`}
            className="mb-4 h-16 w-auto max-w-full object-contain"
          />
          <Form id="no-logo" action={removeLogo} submitLabel={t("remove")} variant="second" className="mb-6" />
        </>
      )}
      <Form id="logo" action={saveLogo} submitLabel={t("save")} variant="second">
        <Field
          name="picture"
          type="file"
          accept="image/png,image/webp"
          label={t("picture")}
          hint={t("pictureHint")}
          required
        />
      </Form>
    </Section>
  );
}

/** One mail to oneself, and what the server said. */
export function TestMail() {
  const t = useTranslations("settings.test");
  return (
    <Section title={t("title")}>
      <p className="mb-6 max-w-measure">{t("text")}</p>
      <Form id="test-mail" action={testMail} submitLabel={t("send")} variant="second" />
    </Section>
  );
}
