import { type Account, type Period, perInhabitant } from "@/lib/accounts/rules";
import { yearlyFee } from "@/lib/fees/rules";

/** What a municipality got and gave in one project in a period; without an id it is what belongs to none. Money in øre. */
export type ProjectShare = {
  id: string | null;
  title: string;
  activities: number;
  participants: number;
  /** What its activities, courses and visits cost. */
  valueOre: number;
  /** State and foundation money, which is part of that. */
  grantsOre: number;
  /** Co-financing, hours, rooms and hosting. */
  givenOre: number;
};

/** What one may assume otherwise: the rate in øre per inhabitant and year, who lives there, and what goes on anyway. */
export type LeaveAssumptions = {
  kind: "leave";
  period: Period;
  rateOre: number | null;
  inhabitants: number | null;
  /** The projects that would go on without the agreement. */
  keeps: string[];
};

/** `sharePercent` is how much of what the similar members got is counted on. */
export type JoinAssumptions = {
  kind: "join";
  period: Period;
  rateOre: number | null;
  inhabitants: number | null;
  sharePercent: number;
};

export type Assumptions = LeaveAssumptions | JoinAssumptions;

export type LeaveFigures = {
  kind: "leave";
  feeOre: number | null;
  projects: (ProjectShare & { ends: boolean })[];
  lost: Omit<ProjectShare, "id" | "title" | "givenOre">;
  /** What is no longer given: the fee, and what went into the projects that end. */
  savedOre: number;
};

/** A member most like the one that asks, and what it gave and got in a year, money in øre per inhabitant. */
export type Like = {
  code: string;
  name: string;
  points: number;
  inhabitants: number;
  givesOre: number;
  getsOre: number;
  activities: number;
  participants: number;
};

export type JoinFigures = {
  kind: "join";
  feeOre: number | null;
  likes: Like[];
  /** What as much per inhabitant would be here: the least, the mean and the most of them, in øre. */
  gets: { least: number; mean: number; most: number } | null;
  activities: number | null;
  participants: number | null;
};

export type Figures = LeaveFigures | JoinFigures;

/** The months of a period, the first and the last included. */
export function monthsIn({ from, until }: Period) {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(until) - count(from) + 1;
}

/** What would end without the agreement, project by project, against what would be saved in the same months. */
export function leaving(
  shares: ProjectShare[],
  { rateOre, inhabitants, period, keeps }: LeaveAssumptions,
): LeaveFigures {
  const projects = shares.map((share) => ({ ...share, ends: share.id === null || !keeps.includes(share.id) }));
  const ended = projects.filter(({ ends }) => ends);
  const sum = (of: (share: ProjectShare) => number) => ended.reduce((total, share) => total + of(share), 0);
  const fee = yearlyFee(rateOre, inhabitants);
  const feeOre = fee === null ? null : Math.round((fee * monthsIn(period)) / 12);
  return {
    kind: "leave",
    feeOre,
    projects,
    lost: {
      activities: sum(({ activities }) => activities),
      participants: sum(({ participants }) => participants),
      valueOre: sum(({ valueOre }) => valueOre),
      grantsOre: sum(({ grantsOre }) => grantsOre),
    },
    savedOre: (feeOre ?? 0) + sum(({ givenOre }) => givenOre),
  };
}

/** A member's account of a period, a year of it and beside its inhabitants, as one of those most like the one that asks. */
export function likeOf(
  { code, name, inhabitants }: { code: string; name: string; inhabitants: number },
  points: number,
  account: Account,
  period: Period,
): Like {
  const yearly = (sum: number) => (sum * 12) / monthsIn(period);
  return {
    ...{ code, name, points, inhabitants },
    givesOre: perInhabitant(yearly(account.givesOre), inhabitants) ?? 0,
    getsOre: perInhabitant(yearly(account.getsOre), inhabitants) ?? 0,
    activities: Math.round(yearly(account.activities)),
    participants: Math.round(yearly(account.participants)),
  };
}

/** What joining would cost a year, and what as much per inhabitant as the similar members got would be here. */
export function joining(likes: Like[], { rateOre, inhabitants, sharePercent }: JoinAssumptions): JoinFigures {
  const here = (each: number) => Math.round((each * (inhabitants ?? 0) * sharePercent) / 100);
  const mean = (of: (like: Like) => number) => likes.reduce((sum, like) => sum + of(like), 0) / likes.length;
  const known = likes.length > 0 && inhabitants;
  const gets = likes.map(({ getsOre }) => getsOre);
  return {
    kind: "join",
    feeOre: yearlyFee(rateOre, inhabitants),
    likes,
    gets: known
      ? { least: here(Math.min(...gets)), mean: here(mean(({ getsOre }) => getsOre)), most: here(Math.max(...gets)) }
      : null,
    activities: known ? here(mean((like) => like.activities / like.inhabitants)) : null,
    participants: known ? here(mean((like) => like.participants / like.inhabitants)) : null,
  };
}
