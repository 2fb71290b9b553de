import { proofLink } from "@/lib/senders/rules";

/** Where one can see that we stood as sender: a link where it is one, else as it was written. */
export function Proof({ proof }: { proof: string }) {
  const link = proofLink(proof);
  if (!link) return <span className="wrap-anywhere">{proof}</span>;
  return (
    <a href={link.href} rel="nofollow noopener noreferrer" className="wrap-anywhere">
      {(link.hostname + link.pathname).replace(/\/$/, "")}
    </a>
  );
}
