const slices = 7;
const length = 1000;
export const connections = 10;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function rate(work) {
  const began = performance.now();
  let done = 0;
  const connection = async () => {
    for (; performance.now() - began < length; done++) await work();
  };
  await Promise.all(Array.from({ length: connections }, connection));
  return (done / (performance.now() - began)) * 1000;
}

/** How often a second ours and the bare way get done, in turn, so that the machine's moods meet both; and their ratio. */
export async function compare(ours, bare) {
  const rates = { ours: [], bare: [], ratio: [] };
  for (let slice = -1; slice < slices; slice++) {
    const [ourRate, bareRate] = [await rate(ours), await rate(bare)];
    if (slice < 0) continue; // The first round warms up.
    rates.ours.push(ourRate);
    rates.bare.push(bareRate);
    rates.ratio.push(ourRate / bareRate);
  }
  return { ours: median(rates.ours), bare: median(rates.bare), ratio: median(rates.ratio) };
}
