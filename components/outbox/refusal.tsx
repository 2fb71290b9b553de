import { useTranslations } from "next-intl";

/** Why the form that led back here was refused; `reason` is a key of the errors, as the address brings it. */
export function Refusal({ reason }: { reason: string | string[] | undefined }) {
  const t = useTranslations("errors");
  if (!reason) return null;
  const key = reason.toString() as "gone";
  return (
    <p role="alert" className="font-strong text-brick">
      {t(t.has(key) ? key : "wrong")}
    </p>
  );
}
