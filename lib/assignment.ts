import loadHighs, { type Highs, type Model } from "highs";

/** A worker could do a task on a day, at a cost; one far below 0 is as good as ordered. */
export type Option = { task: string; worker: string; day: string; cost: number };

/** It needs so many workers, all on one day; no worker does two tasks of a group. */
export type Task = { id: string; workers: number; group: string };

/** It has had `load` tasks and takes at most `most` more, one a day; each one costs `loadCost` for every one before it. */
export type Worker = { id: string; load: number; most: number };

export type Problem = { tasks: Task[]; workers: Worker[]; options: Option[]; loadCost: number };

/** `gap` is how many points cheaper the best answer could be at most: 0 where the answer is proven, null where nothing is known. */
export type Assignment = { chosen: Option[]; gap: number | null };

type Row = { low: number; high: number; columns: number[]; values: number[] };

let solver: Promise<Highs> | undefined;

/**
 * The most tasks done at the least cost, exactly: an integer programme for HiGHS. Most often the answer of its linear
 * relaxation is whole already. The same problem has the same answer, in whatever order it comes. Out of time, the best answer so far, never worse than taking the cheapest one by one.
 */
export async function assign({ tasks, workers, ...given }: Problem, seconds = 30): Promise<Assignment> {
  const sorted = <One extends { id: string }>(all: One[]) => all.toSorted((a, b) => compare(a.id, b.id));
  const problem = { tasks: sorted(tasks), workers: sorted(workers), ...given };
  const options = fewer(problem).toSorted(
    (a, b) => compare(a.task, b.task) || compare(a.worker, b.worker) || compare(a.day, b.day),
  );
  if (options.length === 0) return { chosen: [], gap: 0 };
  solver ??= loadHighs();
  const highs = await solver;
  const { costs, tops, rows, whole } = programme(problem, options);
  const starts = [0];
  for (const { columns } of rows) starts.push(starts.at(-1)! + columns.length);
  return highs.withModel(
    {
      numCols: costs.length,
      numRows: rows.length,
      colCost: costs,
      colLower: costs.map(() => 0),
      colUpper: tops,
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: {
        ...{ format: "csr", numRows: rows.length, numCols: costs.length, starts },
        ...{ indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ values }) => values) },
      },
    },
    (model) => solve(highs, model, problem, options, whole, seconds),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function solve(
  highs: Highs,
  model: Model,
  problem: Problem,
  options: Option[],
  whole: number,
  seconds: number,
): Assignment {
  const { optimal } = highs.constants.modelStatus;
  const chosenBy = (values: ArrayLike<number>) => options.filter((_, at) => values[at]! > 0.5);
  model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
  model.run();
  const relaxed = model.getSolution().colValue;
  const solved = model.getModelStatus() === optimal;
  if (solved && relaxed.subarray(0, whole).every((value) => Math.abs(value - Math.round(value)) < 1e-6))
    return { chosen: chosenBy(relaxed), gap: 0 };
  const bound = solved ? model.getObjectiveValue() : Number.NEGATIVE_INFINITY;
  const { integer } = highs.constants.variableType;
  model.changeColsIntegrality({ kind: "range", from: 0, to: whole - 1 }, Array(whole).fill(integer));
  model.zeroAllClocks();
  model.run();
  const found = chosenBy(model.getSolution().colValue);
  if (model.getModelStatus() === optimal) return { chosen: found, gap: 0 };
  const [best] = [found, oneByOne(problem, options)].toSorted((a, b) => worth(problem, a) - worth(problem, b));
  const gap = worth(problem, best!) - Math.max(bound, Number(model.info.get("mip_dual_bound")));
  return { chosen: best!, gap: Number.isFinite(gap) ? gap : null };
}

/** A task done is worth more than all that the others could cost. */
const prizeOf = ({ tasks, workers, options, loadCost }: Problem) => {
  const dearest = Math.max(0, ...options.map(({ cost }) => cost));
  const busiest = Math.max(...workers.map(({ load, most }) => load + most));
  return 1 + (dearest + loadCost * busiest) * tasks.reduce((sum, task) => sum + task.workers, 0);
};

/** What the programme makes as small as it can. */
function worth(problem: Problem, chosen: Option[]) {
  const prize = prizeOf(problem);
  const shares = new Map(problem.tasks.map(({ id, workers }) => [id, prize / workers]));
  const cost = chosen.reduce((sum, option) => sum + option.cost - shares.get(option.task)!, 0);
  return problem.workers.reduce((sum, { id, load }) => {
    const count = chosen.filter(({ worker }) => worker === id).length;
    return sum + problem.loadCost * (count * load + (count * (count - 1)) / 2);
  }, cost);
}

/**
 * The options that can be in a best answer. With n places in all, a task for one is best done by one of the n workers
 * who are cheapest for it: the other places take n - 1 of them at most, and whoever is left is free on every day.
 */
function fewer({ tasks, workers, options, loadCost }: Problem) {
  const places = tasks.reduce((sum, task) => sum + task.workers, 0);
  const before = new Map(workers.map(({ id, load, most }) => [id, most > 0 ? load * loadCost : undefined]));
  return tasks.flatMap((task) => {
    const own = options.filter((option) => option.task === task.id && before.get(option.worker) !== undefined);
    if (task.workers > 1) return own;
    const cheapest = new Map<string, number>();
    for (const { worker, cost } of own)
      cheapest.set(worker, Math.min(cost + before.get(worker)!, cheapest.get(worker) ?? Number.POSITIVE_INFINITY));
    const kept = [...cheapest].toSorted((a, b) => a[1] - b[1] || compare(a[0], b[0])).slice(0, places);
    const ids = new Set(kept.map(([worker]) => worker));
    return own.filter(({ worker }) => ids.has(worker));
  });
}

/** Columns: each option and each day of a task that needs several, which are `whole`; then each step of a worker's load. */
function programme({ tasks, workers, loadCost, ...rest }: Problem, options: Option[]) {
  const prize = prizeOf({ tasks, workers, loadCost, ...rest });
  const share = new Map(tasks.map(({ id, workers }) => [id, prize / workers]));
  const costs = options.map(({ task, cost }) => cost - share.get(task)!);
  const tops = options.map(() => 1);
  const rows: Row[] = [];
  const atMost = (high: number, columns: number[]) =>
    rows.push({ low: Number.NEGATIVE_INFINITY, high, columns, values: columns.map(() => 1) });
  const equal = (columns: number[], factor: number, others: number[]) =>
    rows.push({
      ...{ low: 0, high: 0, columns: [...columns, ...others] },
      values: [...columns.map(() => 1), ...others.map(() => -factor)],
    });
  const column = (cost: number) => tops.push(1) && costs.push(cost) - 1;
  const by = (key: (option: Option) => string) => Map.groupBy([...options.keys()], (at) => key(options[at]!));

  const ofTask = by(({ task }) => task);
  const ofTaskDay = by(({ task, day }) => `${task} ${day}`);
  for (const { id, workers } of tasks) {
    const own = ofTask.get(id);
    if (!own) continue;
    if (workers === 1) atMost(1, own);
    else {
      const days = [...new Set(own.map((at) => options[at]!.day))];
      const taken = days.map((day) => [day, column(0)] as const);
      atMost(
        1,
        taken.map(([, at]) => at),
      );
      for (const [day, at] of taken) equal(ofTaskDay.get(`${id} ${day}`)!, workers, [at]);
    }
  }
  const whole = costs.length;
  for (const own of by(({ worker, day }) => `${worker} ${day}`).values()) if (own.length > 1) atMost(1, own);
  const ofWorker = by(({ worker }) => worker);
  for (const { id, load, most } of workers) {
    const own = ofWorker.get(id);
    if (!own) continue;
    const steps = Array.from({ length: Math.min(most, own.length) }, (_, step) => column(loadCost * (load + step)));
    equal(own, 1, steps);
  }
  const groups = new Map(tasks.map(({ id, group }) => [id, group]));
  for (const own of by(({ task, worker }) => `${groups.get(task)} ${worker}`).values())
    if (own.length > 1) atMost(1, own);
  return { costs, tops, rows, whole };
}

/** The cheapest that still goes, task by task. */
function oneByOne({ tasks, workers, loadCost }: Problem, options: Option[]) {
  const chosen: Option[] = [];
  const groups = new Map(tasks.map(({ id, group }) => [id, group]));
  const had = (id: string) => chosen.filter(({ worker }) => worker === id).length;
  for (const task of tasks) {
    const free = options.filter(({ task: id, worker, day }) => {
      const { most } = workers.find((one) => one.id === worker)!;
      const clash = (one: Option) => one.worker === worker && (one.day === day || groups.get(one.task) === task.group);
      return id === task.id && had(worker) < most && !chosen.some(clash);
    });
    const dear = ({ cost, worker }: Option) => cost + loadCost * had(worker);
    const days = [...Map.groupBy(free, ({ day }) => day).values()]
      .filter((own) => own.length >= task.workers)
      .map((own) => own.toSorted((a, b) => dear(a) - dear(b)).slice(0, task.workers));
    const sum = (own: Option[]) => own.reduce((total, option) => total + dear(option), 0);
    chosen.push(...(days.toSorted((a, b) => sum(a) - sum(b))[0] ?? []));
  }
  return chosen;
}
