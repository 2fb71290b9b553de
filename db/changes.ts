import { Line } from "./line";

let line: Line | undefined;
let told = 0;

/**
 * How many changes this process has heard of, once it has heard of all that were committed before now. A number that stays the
 * same says that nothing changed that a stranger could read; `undefined` says that nobody can tell. What a lost line would have
 * told is not known, so a new one counts as a change.
 */
export async function changesSoFar(): Promise<number | undefined> {
  if (!line?.alive) {
    line = new Line(() => told++);
    line.send("listen changed");
    told++;
  }
  const asked = line;
  const slow = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => {
    asked.close();
    slow.resolve(undefined);
  }, 1000);
  // The server tells what it has before it answers.
  const heard = await Promise.race([
    asked.send("select 1").then(
      () => told,
      () => undefined,
    ),
    slow.promise,
  ]);
  clearTimeout(timer);
  return heard;
}
