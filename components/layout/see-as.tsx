import { startPreview } from "@/lib/preview/actions";

/** Opens the portal as others see it: `as` is an invitation's id, a municipality's code for its guest, or a seat ("kmp-240"). */
export function SeeAs({ as, label }: { as: string; label: string }) {
  return (
    <form action={startPreview}>
      <input type="hidden" name="value" value={as} />
      <button type="submit" className="cursor-pointer font-strong text-harbour underline">
        {label}
      </button>
    </form>
  );
}
