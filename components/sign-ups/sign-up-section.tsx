import { useTranslations } from "next-intl";
import { SignUpForm, type SignUpFormProps } from "@/components/sign-ups/sign-up-form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import type { FoundConference } from "@/lib/conferences/queries";

/** The form, or why there is none now. */
export function SignUpSection({
  conference,
  staff,
  ...form
}: Omit<SignUpFormProps, "conference" | "questions" | "keepDays" | "full"> & {
  conference: FoundConference;
  /** The secretariat signs up late comers too. */
  staff: boolean;
}) {
  const t = useTranslations("conferences.signUps");
  const { id, signUp, signUpFrom, mayWait, questions, places, past, keepDays } = conference;
  const open = signUp === "open" || (staff && !past && signUp !== "cancelled");
  const full = places.left === 0 || places.waiting > 0;
  if (signUp === "elsewhere" && !staff) return null;
  return (
    <Section title={t("title")} id="sign-up-here">
      {signUp === "later" && signUpFrom && <p>{t.rich("later", { at: () => <When at={signUpFrom} time /> })}</p>}
      {(signUp === "over" || signUp === "cancelled") && <p>{t(signUp)}</p>}
      {open && full && <p className="mb-6">{t(mayWait ? "full" : "fullNoList")}</p>}
      {open && (!full || mayWait) && <SignUpForm conference={id} {...{ questions, keepDays, full }} {...form} />}
    </Section>
  );
}
