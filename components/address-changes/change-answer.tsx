import Link from "next/link";
import { useTranslations } from "next-intl";
import { ByHand } from "@/components/ui/by-hand";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { agreeToAddress, stopAddressChange } from "@/lib/address-changes/actions";
import type { ChangeBehind } from "@/lib/address-changes/queries";

/** One mailbox's yes, and the old one's no; afterwards the way on. */
export function ChangeAnswer({ change, secret }: { change: ChangeBehind; secret: string }) {
  const t = useTranslations("addressChanges.answer");
  const { side, state } = change;
  if (state === "changed" || state === "stopped") {
    return (
      <Link className="font-strong" href="/account">
        {t("account")}
      </Link>
    );
  }
  return (
    <>
      {state === "open" && (
        <Form id="agree" action={agreeToAddress} hidden={{ secret }} submitLabel={t(`${side}.yes`)}>
          <ByHand />
        </Form>
      )}
      {side === "old" && (
        <div className="mt-8">
          <Fold summary={t("stop")} open>
            <p className="mb-4">{t("stopText")}</p>
            <Form id="stop" action={stopAddressChange} hidden={{ secret }} submitLabel={t("stopNow")} variant="second">
              <ByHand />
            </Form>
          </Fold>
        </div>
      )}
    </>
  );
}
