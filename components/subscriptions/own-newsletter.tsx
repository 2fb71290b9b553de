import { useLocale, useTranslations } from "next-intl";
import { ListFields } from "@/components/subscriptions/list-fields";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import type { Person } from "@/lib/account/queries";
import { subscribeMe } from "@/lib/subscriptions/actions";
import { seatLists } from "@/lib/subscriptions/rules";
import type { Viewer } from "@/lib/viewer";

/** The newsletter is offered to whoever is signed in, and chosen by nobody else. */
export function OwnNewsletter({ person, viewer }: { person: Person; viewer: Viewer }) {
  const t = useTranslations("subscriptions");
  const text = person.consent?.[useLocale()] ?? "";
  const { forums, municipalityCode: code, municipalityName: name } = viewer;
  return (
    <Section title={t("title")} className="mt-12">
      <p className="mb-4">{t("account.text")}</p>
      <Form id="newsletter" action={subscribeMe} submitLabel={t("account.save")} variant="second">
        <ListFields
          lists={["public", ...seatLists(forums)]}
          places={code && name ? [{ code, name }] : []}
          chosen={person.lists}
          legend={t("lists.legend")}
        />
        <p className="meta mb-6">{t("account.agree", { text })}</p>
      </Form>
    </Section>
  );
}
