import Link from "next/link";
import { useTranslations } from "next-intl";
import { ListFields, type Place } from "@/components/subscriptions/list-fields";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Trap } from "@/components/ui/trap";
import { subscribe } from "@/lib/subscriptions/actions";

/** A stranger asks for the newsletter; the mail that follows asks for the yes. */
export function SubscribeForm({ places }: { places: Place[] }) {
  const t = useTranslations("subscriptions.form");
  return (
    <Form id="subscribe" action={subscribe} submitLabel={t("submit")}>
      <Field name="address" type="email" label={t("address")} autoComplete="email" width="m" required />
      <ListFields lists={["public"]} places={places} legend={t("lists")} />
      <Trap />
      <p className="meta mb-6">{t.rich("privacy", { a: (text) => <Link href="/privacy">{text}</Link> })}</p>
    </Form>
  );
}
