import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { saveProposal } from "@/lib/policies/actions";
import type { Policy } from "@/lib/policies/queries";

/** What is proposed while it waits for a decision; the members read it. */
export function ProposalForm({ policy: { key, version, proposal } }: { policy: Policy }) {
  const t = useTranslations("policies.proposal");
  return (
    <Form
      key={version}
      id="proposal"
      action={saveProposal}
      hidden={{ key, version }}
      submitLabel={t("save")}
      variant="second"
    >
      <TextArea name="words" label={t("words")} hint={t("hint")} value={proposal} />
    </Form>
  );
}
