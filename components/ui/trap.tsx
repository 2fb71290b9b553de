import { useTranslations } from "next-intl";

/** A field that people do not see; what fills it in is not one. */
export function Trap() {
  return (
    <div className="sr-only" aria-hidden="true">
      <label>
        {useTranslations("ui")("trap")}
        <input name="extra" tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}
