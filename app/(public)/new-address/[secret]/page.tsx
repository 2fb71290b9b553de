import { getTranslations } from "next-intl/server";
import { ChangeAnswer } from "@/components/address-changes/change-answer";
import { Empty } from "@/components/ui/empty";
import { PageHead } from "@/components/ui/page-head";
import { addressChangeBehind } from "@/lib/address-changes/queries";

export async function generateMetadata() {
  return { title: (await getTranslations("addressChanges"))("linkTitle"), robots: { index: false } };
}

/** Reading changes nothing, whoever opens the link: only the buttons below do. */
export default async function NewAddress({ params }: PageProps<"/new-address/[secret]">) {
  const t = await getTranslations("addressChanges");
  const { secret } = await params;
  const change = await addressChangeBehind(secret);
  if (!change) {
    return (
      <div className="wrap">
        <PageHead title={t("unknown")} />
        <Empty title={t("unknownWhy")} />
      </div>
    );
  }
  const { side, state, address, name } = change;
  const answered = state === "changed" || state === "stopped";
  const said = answered ? (`answer.${state}` as const) : (`answer.${side}.${state}` as const);
  return (
    <div className="wrap">
      <PageHead title={t(`${said}.title`, { address })} lead={t(`${said}.lead`, { address, name })} />
      <div className="max-w-measure">
        <ChangeAnswer change={change} secret={secret} />
      </div>
    </div>
  );
}
