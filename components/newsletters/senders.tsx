import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { giveSending } from "@/lib/newsletters/actions";
import type { Sender } from "@/lib/newsletters/queries";

/** Who of the secretariat may send what all of it may write. */
export function Senders({ senders }: { senders: Sender[] }) {
  const t = useTranslations("newsletters.senders");
  return (
    <Section title={t("title")}>
      <p className="mb-4">{t("text")}</p>
      <Rows>
        {senders.map(({ id, name, may, givable }) => (
          <Row
            key={id}
            title={name}
            meta={t(may ? "may" : givable ? "mayNot" : "notYourself")}
            side={
              (may || givable) && (
                <Form
                  id={`send-${id}`}
                  action={giveSending}
                  hidden={{ person: id, ...(!may && { given: "on" }) }}
                  submitLabel={t(may ? "take" : "give", { name })}
                  variant="second"
                />
              )
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
