import Link from "next/link";
import { useTranslations } from "next-intl";
import { ByHand } from "@/components/ui/by-hand";
import { Choice } from "@/components/ui/choice";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { acceptInvitation, declineInvitation } from "@/lib/invitees/actions";
import type { Behind } from "@/lib/invitees/queries";

/** Yes or no; and in every other state what happened and what to do next. `own` is the signed-in person's address. */
export function InvitationAnswer({
  secret,
  invitation,
  own,
}: {
  secret: string;
  invitation: Behind;
  own: string | null;
}) {
  const t = useTranslations("invitees");
  const { state, address, inviter } = invitation;
  if (state !== "sent") return <p className="text-1">{t(`states.${state}`, { inviter })}</p>;
  if (own !== null && own !== address) {
    return (
      <>
        <p className="mb-4">{t("somebodyElse", { own, address })}</p>
        <p>
          <Link className="font-strong" href="/account">
            {t("signOutFirst")}
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <Form id="accept" action={acceptInvitation} hidden={{ secret }} submitLabel={t("accept")}>
        <p className="mb-6">{t(own === null ? "acceptLead" : "acceptSignedIn", { address })}</p>
        {own === null && <Choice name="remember" label={t("remember")} />}
      </Form>
      <div className="mt-8">
        <Fold summary={t("decline")}>
          <p className="mb-4">{t("declineLead", { inviter })}</p>
          <Form id="decline" action={declineInvitation} hidden={{ secret }} submitLabel={t("decline")} variant="second">
            <ByHand />
          </Form>
        </Fold>
      </div>
    </>
  );
}
