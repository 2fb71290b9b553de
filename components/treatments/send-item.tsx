import { useTranslations } from "next-intl";
import { Form } from "@/components/ui/form";
import { sendItem } from "@/lib/treatments/actions";

/** The secretariat sends the agenda item to the culture head, or sends it again. */
export function SendItem({ id, sent }: { id: string; sent: boolean }) {
  const t = useTranslations("treatments");
  return (
    <Form
      id={`send-${id}`}
      action={sendItem}
      hidden={{ id }}
      submitLabel={t(sent ? "sendAgain" : "send")}
      variant={sent ? "second" : "primary"}
      className="mb-6"
    />
  );
}
