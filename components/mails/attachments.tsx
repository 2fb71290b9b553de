import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import type { DemoMail } from "@/lib/mails/queries";

/** The files that hang on a mail. */
export function Attachments({ mail, path }: { mail: DemoMail; path: string }) {
  const t = useTranslations("demo.mail");
  if (mail.attachments.length === 0) return null;
  return (
    <Section title={t("attachments")} level={3} className="mt-6">
      <ul>
        {mail.attachments.map(({ filename, size, checksum }, at) => (
          <li key={checksum}>
            <a href={`${path}/attachments/${at}`} download>
              {filename ?? t("unnamed", { number: at + 1 })}
            </a>{" "}
            <span className="meta">{t("size", { kb: Math.max(1, Math.round(size / 1024)) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
