import { startPreview } from "@/lib/preview/actions";

/** Opens the portal as a guest would see it: `as` is an invitation's id or a municipality's code. */
export function SeeAsGuest({ as, label }: { as: string; label: string }) {
  return (
    <form action={startPreview}>
      <input type="hidden" name="value" value={as} />
      <button type="submit" className="cursor-pointer font-strong text-harbour underline">
        {label}
      </button>
    </form>
  );
}
