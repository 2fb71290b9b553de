import type { useFormatter, useTranslations } from "next-intl";
import type { Locale } from "@/lib/messages";
import { formatOre } from "@/lib/money";
import { type PolicyKey, type PolicyValue, policyValues } from "@/lib/policies/input";
import { paysGuestPrice } from "@/lib/prices/rules";
import { capital, inWords } from "@/lib/standings/rules";

export type Decision = { validFrom: string; createdAt: Date };

const newestFirst = (a: Decision, b: Decision) =>
  b.validFrom.localeCompare(a.validFrom) || b.createdAt.getTime() - a.createdAt.getTime();

/** The decision in force on a day, those that will replace it, and those it replaced. */
export function inForce<Found extends Decision>(decisions: readonly Found[], today: string) {
  const sorted = decisions.toSorted(newestFirst);
  const [current, ...past] = sorted.filter(({ validFrom }) => validFrom <= today);
  return { current, coming: sorted.filter(({ validFrom }) => validFrom > today).toReversed(), past };
}

type Language = {
  t: ReturnType<typeof useTranslations<"policies">>;
  list: ReturnType<typeof useFormatter>["list"];
  numbers: string;
  locale: Locale;
};

/** What was decided, in words. A value that an older shape left behind is said to be unreadable. `numbers` is "none|one|two|…". */
export function decisionInWords(policy: PolicyKey, value: unknown, language: Language): string {
  const parsed = policyValues[policy].safeParse(value);
  return parsed.success ? sentences(language)[policy](parsed.data as never) : language.t("unreadable");
}

const sentences = ({
  t,
  list,
  numbers,
  locale,
}: Language): { [Key in PolicyKey]: (value: PolicyValue<Key>) => string } => {
  const who = (forums: ("secretariat" | PolicyValue<"invitation">["direct"][number])[]) =>
    capital(list(forums.map((forum) => t(`forums.${forum}`))));
  return {
    invitation: ({ direct, approval }) => {
      const sentence = t("words.direct", { forums: who(["secretariat", ...direct]) });
      return approval.length > 0 ? `${sentence} ${t("words.approval", { forums: who(approval) })}` : sentence;
    },
    access_length: ({ default: by, days, mostDays }) => {
      const most = t("words.mostDays", { days: mostDays });
      if (by === "days") return `${t("words.days", { days: days ?? mostDays })} ${most}`;
      return `${days === undefined ? t("words.lastStepOnly") : t("words.lastStep", { days })} ${most}`;
    },
    colleagues: ({ most }) => t("words.most", { count: most, word: inWords(most, numbers) }),
    payment: (rule) => {
      const { guests, first, guestOre, members, memberOre, vat } = rule;
      const said = [
        guests === "first_free" && first !== undefined
          ? t("firstFree", { count: first, word: inWords(first, numbers) })
          : t(`prices.${guests}`),
        guestOre && paysGuestPrice(rule) && t("words.guestPrice", { price: formatOre(guestOre, locale) }),
        memberOre && members === "member_price" && t("words.memberPrice", { price: formatOre(memberOre, locale) }),
        (guestOre || memberOre) && t(`words.vat.${vat}`),
      ];
      return said.filter(Boolean).join(" ");
    },
    networks: ({ text }) => text,
    giving: ({ text }) => text,
    status_rhythm: ({ months }) => t("words.rhythm", { months }),
    status_approval: ({ people }) => t("words.approvers", { people }),
    participants: ({ days }) => t("words.keepDays", { days }),
    newsletter_approval: ({ people }) => t("words.approvers", { people }),
    second_factor: ({ secretariat }) => t("words.secondFactor", { demanded: secretariat }),
  };
};
