/** What went wrong and what to do about it; shown without a stack. */
export class Failure extends Error {}

const number = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Does one step of a command and prints its line with the time it took. */
export async function step(title, work) {
  const began = performance.now();
  const line = (mark) =>
    console.log(`${mark} ${title.padEnd(24)} ${number.format((performance.now() - began) / 1000).padStart(6)} s`);
  if (process.stdout.isTTY) process.stdout.write(`… ${title}\r`);
  try {
    const result = await work();
    line("✓");
    return result;
  } catch (error) {
    line("✗");
    throw error;
  }
}
