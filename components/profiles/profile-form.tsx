import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field, Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Mark } from "@/components/ui/mark";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { confirmProfile, removePhoto, savePhoto, saveProfile } from "@/lib/profiles/actions";
import type { Profile } from "@/lib/profiles/queries";
import { isStale } from "@/lib/profiles/rules";

/** How I am reached, as the others see it; once a year one click says that it is still right. */
export function ProfileForm({ profile, member }: { profile: Profile; member: boolean }) {
  const t = useTranslations("profiles");
  const { phone, topics, substituteId, colleagues, confirmedAt, today, photoId } = profile;
  return (
    <Section title={t("mine")} id="profile">
      <p className="mb-4">
        {confirmedAt && t.rich("confirmed", { day: () => <When at={new Date(confirmedAt)} short /> })}{" "}
        {isStale(confirmedAt, today) && <Mark>{t("stale")}</Mark>}
      </p>
      {confirmedAt && isStale(confirmedAt, today) && (
        <Form id="confirm" action={confirmProfile} submitLabel={t("confirm")} className="mb-8" />
      )}
      <Form id="profile-form" action={saveProfile} submitLabel={t("save")} variant="second">
        <Field name="phone" type="tel" label={t("phone")} value={phone} width="m" autoComplete="tel" />
        <Field name="topics" label={t("topics")} hint={t("topicsHint")} value={topics.join(", ")} />
        {member && colleagues.length > 0 && (
          <Select
            name="substituteId"
            label={t("substitute")}
            hint={t("substituteHint")}
            value={substituteId ?? ""}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
            empty={t("nobody")}
          />
        )}
        {member && <Choice name="open" label={t("open")} hint={t("openHint")} checked={profile.open} />}
      </Form>
      {member && (
        <div className="mt-6">
          <Fold summary={t(photoId ? "changePhoto" : "addPhoto")}>
            <Form id="photo" action={savePhoto} submitLabel={t("savePhoto")} variant="second">
              <Field
                name="photo"
                type="file"
                accept="image/jpeg,image/png,image/webp"
                label={t("photo")}
                hint={t("photoHint")}
                required
              />
            </Form>
            {photoId && (
              <Form
                id="no-photo"
                action={removePhoto}
                submitLabel={t("removePhoto")}
                variant="second"
                className="mt-3"
              />
            )}
          </Fold>
        </div>
      )}
    </Section>
  );
}
