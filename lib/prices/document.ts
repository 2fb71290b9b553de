import type { getTranslations } from "next-intl/server";
import type { Sheet } from "@/lib/exports";
import type { Simulation } from "@/lib/prices/queries";
import type { Why } from "@/lib/prices/rules";

type Words = Awaited<ReturnType<typeof getTranslations<"prices">>>;

/** Why a seat costs what it does, in words. */
export const inWords = (t: Words, why: Why) =>
  why.kind === "first_free" ? t("why.first_free", why) : t(`why.${why.kind}`);

/** Every seat of a replayed period with what was promised and what it would have cost, in kroner. */
export const simulationSheet = (t: Words, { from, until, seats }: Simulation): Sheet => ({
  name: t("file", { from, until }),
  head: [t("conference"), t("day"), t("municipality"), t("as"), t("promised"), t("would"), t("whyHead")],
  rows: seats.map(({ conference, heldOn, municipality, member, promisedOre, price }) => [
    conference,
    heldOn,
    municipality ?? t("nobody"),
    t(member ? "member" : "guest"),
    promisedOre / 100,
    price.ore / 100,
    inWords(t, price.why),
  ]),
});
