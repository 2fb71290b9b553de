import { useTranslations } from "next-intl";
import { DefinitionList } from "@/components/ui/definition-list";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { Arrival } from "@/lib/interests/queries";
import type { HeldWhy } from "@/lib/interests/rules";
import { deleteInterest, releaseInterest } from "@/lib/secretariat/actions";

/** What looks like spam: let it through, or delete it. */
export function HeldMessages({ arrivals }: { arrivals: Arrival[] }) {
  const t = useTranslations("secretariat.interests");
  return (
    <Section title={t("held")} aside={<p className="meta">{t("heldLead")}</p>}>
      {arrivals.length === 0 && <p className="border-t border-mist py-4">{t("noHeld")}</p>}
      <ul className="cols gap-y-8">
        {arrivals.map((arrival) => (
          <li key={arrival.id} className="border-t border-mist pt-4 wide:col-span-6">
            <Message arrival={arrival} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Message({ arrival }: { arrival: Arrival }) {
  const t = useTranslations("secretariat.interests");
  const why = useTranslations("interests.held");
  const { id, municipality, name, title, address, message, arrivedAt, heldWhy } = arrival;
  return (
    <>
      <h3>
        {municipality}: {name}
      </h3>
      <DefinitionList
        className="mt-2"
        items={[
          { term: t("why"), value: heldWhy && why(heldWhy as HeldWhy) },
          {
            term: t("from"),
            value: <span className="break-words">{[title, address].filter(Boolean).join(", ")}</span>,
          },
          message !== "" && { term: t("what"), value: <p className="break-words whitespace-pre-line">{message}</p> },
          { term: t("arrived"), value: <When at={arrivedAt} time /> },
        ]}
      />
      <Form
        id={`release-${id}`}
        action={releaseInterest}
        hidden={{ id }}
        submitLabel={t("release")}
        variant="second"
        className="mt-4"
      />
      <Fold summary={t("delete")}>
        <p className="mb-3">{t("deleteLead")}</p>
        <Form
          id={`delete-${id}`}
          action={deleteInterest}
          hidden={{ id }}
          submitLabel={t("deleteSure")}
          variant="second"
        />
      </Fold>
    </>
  );
}
