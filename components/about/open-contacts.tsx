import { useTranslations } from "next-intl";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import type { OpenContact } from "@/lib/profiles/queries";

/** Whom to write to or call: those who said that anybody may. */
export function OpenContacts({ people, address }: { people: OpenContact[]; address: string }) {
  const t = useTranslations("about.contacts");
  return (
    <Section title={t("title")} id="contacts">
      <p className="mb-3">
        {address ? t.rich("secretariat", { a: () => <a href={`mailto:${address}`}>{address}</a> }) : t("form")}
      </p>
      <Rows tight>
        {people.map(({ id, name, title, municipality, topics, address, phone }) => (
          <Row key={id} title={name} meta={[title, municipality].filter(Boolean).join(", ")}>
            <p className="mt-1">
              {address && <a href={`mailto:${address}`}>{address}</a>}
              {phone && (
                <>
                  {" · "}
                  <a href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</a>
                </>
              )}
            </p>
            {topics.length > 0 && <p className="meta">{t("topics", { topics: topics.join(", ") })}</p>}
          </Row>
        ))}
      </Rows>
    </Section>
  );
}
