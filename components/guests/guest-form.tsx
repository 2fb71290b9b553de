import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";

/** A guest's form. Whoever only sees as the guest is shown it, and told that nothing is sent from here. */
export function GuestForm({ preview, ...form }: ComponentProps<typeof Form> & { preview: boolean }) {
  const t = useTranslations("guest.ask");
  if (!preview) return <Form {...form} />;
  return (
    <div className={form.className}>
      <fieldset disabled>
        {form.children}
        <Button type="button" variant={form.variant ?? "primary"} className="no-print">
          {form.submitLabel}
        </Button>
      </fieldset>
      <p className="meta mt-3">{t("preview", { label: form.submitLabel })}</p>
    </div>
  );
}
