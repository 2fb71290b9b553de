import { useTranslations } from "next-intl";
import { Choice } from "@/components/ui/choice";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { addPicture, allowReuse, removePicture } from "@/lib/pictures/actions";
import type { Picture } from "@/lib/pictures/queries";

type Of = { activityId: string } | { storyId: string } | { conferenceId: string };

/** Pictures with who made them; whoever writes what they belong to takes them down and adds more. */
export function PictureList({ pictures, of }: { pictures: readonly Picture[]; of?: Of }) {
  const t = useTranslations("pictures");
  return (
    <div className="grid gap-6">
      {pictures.map(({ id, fileId, alt, rights, reusable, width, height }) => (
        <figure key={id}>
          {/* biome-ignore lint/performance/noImgElement: the file is fitted when it comes and checked when it is read */}
          <img src={`/api/files/${fileId}`} alt={alt} width={width} height={height} className="h-auto max-w-full" />
          <figcaption className="meta mt-2">{of && reusable ? `${rights} ${t("reusableNow")}` : rights}</figcaption>
          {of && (
            <Fold summary={t(reusable ? "forbid" : "allow")}>
              <p className="mb-4">{t(reusable ? "forbidText" : "allowText")}</p>
              <Form
                id={`reuse-${id}`}
                action={allowReuse}
                hidden={{ ...of, id, ...(!reusable && { reusable: "on" }) }}
                submitLabel={t(reusable ? "forbid" : "allow")}
                variant="second"
              />
            </Fold>
          )}
          {of && (
            <Fold summary={t("remove")}>
              <p className="mb-4">{t("removeText")}</p>
              <Form
                id={`remove-${id}`}
                action={removePicture}
                hidden={{ ...of, id }}
                submitLabel={t("remove")}
                variant="second"
              />
            </Fold>
          )}
        </figure>
      ))}
      {of && (
        <Fold summary={t("add")}>
          <Form id="picture" action={addPicture} hidden={of} submitLabel={t("save")} variant="second">
            <Field
              name="picture"
              type="file"
              accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
              label={t("picture")}
              hint={t("pictureHint")}
              required
            />
            <Field name="alt" label={t("alt")} hint={t("altHint")} required />
            <Field name="rights" label={t("rights")} hint={t("rightsHint")} required />
            <Choice name="reusable" label={t("reusable")} hint={t("reusableHint")} />
          </Form>
        </Fold>
      )}
    </div>
  );
}
