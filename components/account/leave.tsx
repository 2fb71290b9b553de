import { useTranslations } from "next-intl";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { leavePortal } from "@/lib/account/actions";

/** A guest's way out; it says what it means before the button can be seen. */
export function Leave() {
  const t = useTranslations("account.leave");
  return (
    <Fold summary={t("title")}>
      <p className="mb-4">{t("text")}</p>
      <Form id="leave" action={leavePortal} submitLabel={t("confirm")} variant="second" />
    </Fold>
  );
}
