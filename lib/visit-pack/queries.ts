import "server-only";
import { accountSumsOf } from "@/lib/accounts/queries";
import { accountIn, periodOf } from "@/lib/accounts/rules";
import { storiesTold } from "@/lib/ambassadors/queries";
import { today } from "@/lib/dates";
import { allMunicipalities } from "@/lib/municipalities/queries";
import { kilometres, mostSimilar } from "@/lib/municipalities/rules";
import { type Unreal, unrealFigures } from "@/lib/visits/rules";

export type ToldStory = {
  id: string;
  name: string;
  home: string;
  homeCode: string;
  /** To the host's main town, as the crow flies. */
  km: number;
  story: string;
  unreal: Unreal[];
  /** The member most like the host, whose figures are proposed. */
  like: string | null;
};

/** What a visit's ambassadors tell, held against the host's size, and the member most like the host. Three queries. */
export async function toldOn(visit: string, host: string) {
  const period = periodOf("months", today(new Date()), undefined);
  const [told, all] = await Promise.all([storiesTold(visit), allMunicipalities()]);
  const there = all.find(({ code }) => code === host);
  if (!there || told.length === 0) return { stories: [], period };
  const members = all.filter(({ member }) => member);
  const similar = mostSimilar(there, members, 1)[0]?.municipality;
  const sums = await accountSumsOf(similar?.code ?? host, period.from, period.until);
  const account = similar && accountIn(sums, similar.code, period);
  const like = similar && account && { ...account, name: similar.name, inhabitants: similar.inhabitants };
  const stories = told.flatMap(({ id, name, code, story, ...figures }): ToldStory[] => {
    const home = all.find((one) => one.code === code);
    if (!home) return [];
    const unreal = unrealFigures(figures, home.inhabitants, there.inhabitants, like);
    const km = Math.round(kilometres(home, there));
    return [{ id, name, home: home.name, homeCode: code, km, story, unreal, like: like?.name ?? null }];
  });
  return { stories, host: there, similar, account, sums, period };
}
