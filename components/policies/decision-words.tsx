import { useFormatter, useLocale, useTranslations } from "next-intl";
import { formatOre } from "@/lib/money";
import { type PolicyKey, type PolicyValue, policyValues } from "@/lib/policies/input";
import { paysGuestPrice } from "@/lib/prices/rules";
import { capital, inWords } from "@/lib/standings/rules";

/** What was decided, in words. A value that an older shape left behind is said to be unreadable. */
export function DecisionWords({ policy, value }: { policy: PolicyKey; value: unknown }) {
  const t = useTranslations("policies");
  const says = useWords();
  const parsed = policyValues[policy].safeParse(value);
  return <p>{parsed.success ? says[policy](parsed.data as never) : t("unreadable")}</p>;
}

function useWords(): { [Key in PolicyKey]: (value: PolicyValue<Key>) => string } {
  const t = useTranslations("policies");
  const locale = useLocale();
  const format = useFormatter();
  const numbers = useTranslations("standings")("numbers");
  const list = (forums: ("secretariat" | PolicyValue<"invitation">["direct"][number])[]) =>
    capital(format.list(forums.map((forum) => t(`forums.${forum}`))));
  return {
    invitation: ({ direct, approval }) => {
      const sentence = t("words.direct", { forums: list(["secretariat", ...direct]) });
      return approval.length > 0 ? `${sentence} ${t("words.approval", { forums: list(approval) })}` : sentence;
    },
    access_length: ({ default: by, days, mostDays }) => {
      const most = t("words.mostDays", { days: mostDays });
      if (by === "days") return `${t("words.days", { days: days ?? mostDays })} ${most}`;
      return `${days === undefined ? t("words.lastStepOnly") : t("words.lastStep", { days })} ${most}`;
    },
    colleagues: ({ most }) => t("words.most", { count: most, word: inWords(most, numbers) }),
    payment: (rule) => {
      const { guests, first, guestOre, members, memberOre, vat } = rule;
      const sentences = [
        guests === "first_free" && first !== undefined
          ? t("firstFree", { count: first, word: inWords(first, numbers) })
          : t(`prices.${guests}`),
        guestOre && paysGuestPrice(rule) && t("words.guestPrice", { price: formatOre(guestOre, locale) }),
        memberOre && members === "member_price" && t("words.memberPrice", { price: formatOre(memberOre, locale) }),
        (guestOre || memberOre) && t(`words.vat.${vat}`),
      ];
      return sentences.filter(Boolean).join(" ");
    },
    networks: ({ text }) => text,
    giving: ({ text }) => text,
    status_rhythm: ({ months }) => t("words.rhythm", { months }),
    status_approval: ({ people }) => t("words.approvers", { people }),
  };
}
