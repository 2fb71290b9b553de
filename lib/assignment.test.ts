import { expect, test } from "vitest";
import { type Assignment, assign, type Option, type Problem } from "./assignment";

/** The same numbers in every run. */
function dice(seed: number) {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return { next, upTo: (most: number) => Math.floor(next() * most) };
}

type Size = { tasks: number; workers: number; days: number; ownDays: number; pairs?: boolean };

function problemOf(seed: number, { tasks, workers, days, ownDays, pairs = false }: Size): Problem {
  const { next, upTo } = dice(seed);
  const problem: Problem = {
    tasks: Array.from({ length: tasks }, (_, at) => ({
      ...{ id: `t${at}`, workers: pairs && at % 2 ? 2 : 1 },
      group: `g${pairs ? at % 3 : at}`,
    })),
    workers: Array.from({ length: workers }, (_, at) => ({ id: `w${at}`, load: upTo(3), most: upTo(3) })),
    options: [],
    loadCost: 10,
  };
  for (const task of problem.tasks) {
    const own = new Set(Array.from({ length: ownDays }, () => `d${upTo(days)}`));
    for (const worker of problem.workers) {
      const cost = upTo(80);
      for (const day of own) if (next() < 0.6) problem.options.push({ task: task.id, worker: worker.id, day, cost });
    }
  }
  return problem;
}

const countBy = (chosen: Option[], key: (option: Option) => string) =>
  [...Map.groupBy(chosen, key).values()].map((own) => own.length);

/** Every rule that no answer may break. */
function allowed({ tasks, workers, options }: Problem, chosen: Option[]) {
  const taskOf = new Map(tasks.map((task) => [task.id, task]));
  return (
    chosen.every((option) => options.includes(option)) &&
    workers.every(({ id, most }) => chosen.filter(({ worker }) => worker === id).length <= most) &&
    tasks.every((task) => {
      const own = chosen.filter((option) => option.task === task.id);
      return [0, task.workers].includes(own.length) && new Set(own.map(({ day }) => day)).size <= 1;
    }) &&
    countBy(chosen, ({ worker, day }) => `${worker} ${day}`).every((count) => count === 1) &&
    countBy(chosen, ({ worker, task }) => `${worker} ${taskOf.get(task)!.group}`).every((count) => count === 1)
  );
}

/** Tasks done, and what they cost with the load. */
function scoreOf({ tasks, workers, loadCost }: Problem, chosen: Option[]) {
  const done = tasks.filter(({ id }) => chosen.some(({ task }) => task === id)).length;
  const loads = workers.flatMap(({ id, load }) =>
    chosen.filter(({ worker }) => worker === id).map((_, earlier) => loadCost * (load + earlier)),
  );
  return { done, cost: [...chosen.map(({ cost }) => cost), ...loads].reduce((sum, cost) => sum + cost, 0) };
}

type Score = ReturnType<typeof scoreOf>;
const better = (a: Score, b: Score) => a.done > b.done || (a.done === b.done && a.cost < b.cost);

/** The best score of all answers there are. */
function bruteForce(problem: Problem): Score {
  let best = scoreOf(problem, []);
  const setsOf = (id: string, workers: number): Option[][] => {
    const own = problem.options.filter(({ task }) => task === id);
    const pairs = own.flatMap((a, at) => own.slice(at + 1).map((b) => [a, b]));
    return [[], ...(workers === 1 ? own.map((option) => [option]) : pairs)];
  };
  const choose = (at: number, chosen: Option[]): void => {
    const task = problem.tasks[at];
    if (!task) {
      const score = scoreOf(problem, chosen);
      if (better(score, best)) best = score;
      return;
    }
    for (const set of setsOf(task.id, task.workers))
      if (allowed(problem, [...chosen, ...set])) choose(at + 1, [...chosen, ...set]);
  };
  choose(0, []);
  return best;
}

const seeds = Array.from({ length: 24 }, (_, at) => at + 1);

test.each(seeds)("the answer is the best of all answers (seed %i)", async (seed) => {
  const problem = problemOf(seed, { tasks: 4, workers: 4, days: 4, ownDays: 2, pairs: seed % 2 === 0 });
  const { chosen, gap } = await assign(problem);
  expect(allowed(problem, chosen)).toBe(true);
  expect(scoreOf(problem, chosen)).toEqual(bruteForce(problem));
  expect(gap).toBe(0);
});

test.each(seeds.slice(0, 12))(
  "no rule is broken, and the order of the input does not matter (seed %i)",
  async (seed) => {
    const problem = problemOf(seed, { tasks: 12, workers: 10, days: 9, ownDays: 3, pairs: seed % 3 === 0 });
    const answer = await assign(problem);
    expect(allowed(problem, answer.chosen)).toBe(true);
    const { next } = dice(seed + 99);
    const mixed = <One>(all: One[]) => all.map((one) => [next(), one] as const).toSorted((a, b) => a[0] - b[0]);
    const turned: Problem = {
      tasks: mixed(problem.tasks).map(([, one]) => one),
      workers: mixed(problem.workers).map(([, one]) => one),
      options: mixed(problem.options).map(([, one]) => one),
      loadCost: problem.loadCost,
    };
    const names = ({ chosen }: Assignment) => chosen.map(({ task, worker, day }) => `${task} ${worker} ${day}`);
    expect(names(await assign(turned))).toEqual(names(answer));
  },
);

test("98 tasks among 300 workers are done in less than 5 seconds", async () => {
  const problem = problemOf(3, { tasks: 98, workers: 300, days: 60, ownDays: 5 });
  const began = performance.now();
  const { chosen, gap } = await assign(problem);
  expect(performance.now() - began).toBeLessThan(5000);
  expect([allowed(problem, chosen), chosen.length, gap]).toEqual([true, 98, 0]);
});

test("out of time, it answers with the best so far and says how far the best could be", async () => {
  const problem = problemOf(5, { tasks: 40, workers: 60, days: 20, ownDays: 4, pairs: true });
  const hurried = await assign(problem, 1e-9);
  expect(allowed(problem, hurried.chosen)).toBe(true);
  expect(hurried.chosen.length).toBeGreaterThan(0);
  expect(hurried.gap).toBeNull();
});

test("nobody who can, nothing chosen", async () => {
  const problem = { tasks: [{ id: "t", workers: 1, group: "g" }], workers: [], options: [], loadCost: 1 };
  expect(await assign(problem)).toEqual({ chosen: [], gap: 0 });
});
