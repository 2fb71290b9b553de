import { useLocale, useTranslations } from "next-intl";
import { ListFields, type Place } from "@/components/subscriptions/list-fields";
import { ByHand } from "@/components/ui/by-hand";
import { ChoiceGroup } from "@/components/ui/choice";
import { Select } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { changeSubscription, eraseSubscriber, proveSubscription, unsubscribe } from "@/lib/subscriptions/actions";
import type { Subscription } from "@/lib/subscriptions/queries";
import { ownLists } from "@/lib/subscriptions/rules";

type Props = { subscription: Subscription; secret: string; places: Place[] };

/** The yes that is still wanted: what it is to, and the one button. */
export function Agreement({ subscription, secret, places }: Props) {
  const t = useTranslations("subscriptions");
  const locale = useLocale();
  const { state, lists, text } = subscription;
  const own = (list: string) => ownLists.find((one) => one === list);
  const nameOf = (list: string) => {
    const known = own(list);
    return known ? t(`lists.${known}`) : (places.find(({ code }) => code === list)?.name ?? list);
  };
  return (
    <>
      <p className="font-strong">{t(state === "again" ? "again" : "unproved")}</p>
      <p className="my-4 border-l-4 border-mist py-1 pl-4 whitespace-pre-line">{text?.[locale]}</p>
      <p className="mb-6">{t("asksFor", { lists: lists.map(nameOf).join(", ") })}</p>
      <Form id="prove" action={proveSubscription} hidden={{ secret }} submitLabel={t("prove")}>
        <ByHand />
      </Form>
    </>
  );
}

/** What one gets, and the way out. Choosing lists is a yes, so it waits where the yes is wanted. */
export function Preferences({ subscription, secret, places }: Props) {
  const t = useTranslations("subscriptions");
  const { lists, allowed, locale, monthly, state } = subscription;
  const lasting = state === "active";
  return (
    <Section title={t("change")}>
      {state !== "again" && (
        <Form
          id="preferences"
          action={changeSubscription}
          hidden={{ secret }}
          submitLabel={t("changeNow")}
          variant={lasting ? "primary" : "second"}
        >
          <ListFields
            lists={ownLists.filter((list) => allowed.includes(list))}
            places={places}
            chosen={lists}
            legend={t("lists.legend")}
          />
          <ChoiceGroup
            name="often"
            legend={t("often")}
            value={monthly ? "monthly" : "every"}
            options={[
              { value: "every", label: t("every") },
              { value: "monthly", label: t("monthly"), hint: t("monthlyHint") },
            ]}
          />
          <Select
            name="locale"
            label={t("locale")}
            value={locale}
            options={(["da", "en"] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Form>
      )}
      {state !== "ended" && (
        <div className="mt-8">
          <Fold summary={t("leave")} open>
            <p className="mb-4">{t("leaveText")}</p>
            <Form id="leave" action={unsubscribe} hidden={{ secret }} submitLabel={t("leaveNow")} variant="second">
              <ByHand />
            </Form>
          </Fold>
        </div>
      )}
    </Section>
  );
}

/** What is kept about the address: taken along, or erased. */
export function OwnData({ secret }: { secret: string }) {
  const t = useTranslations("subscriptions");
  return (
    <Section title={t("data")}>
      <p className="mb-4">{t("dataText")}</p>
      <p className="mb-4">
        <a className="font-strong" href={`/newsletter/${secret}/export`} download>
          {t("export")}
        </a>
      </p>
      <Form id="erase" action={eraseSubscriber} hidden={{ secret }} submitLabel={t("erase")} variant="second">
        <ByHand />
      </Form>
    </Section>
  );
}
