/** A picture takes a tenth of a second and some 100 kB: so many are kept, and so many are drawn at once. */
const most = { kept: 100, drawing: 6 };

const kept = new Map<string, Promise<ArrayBuffer>>();
let drawing = 0;

/**
 * A picture's bytes, drawn once for each key and kept while it is asked for; the longest unasked goes first. Nothing while
 * too many others are being drawn: whoever asks comes again.
 */
export function drawn(key: string, draw: () => Response): Promise<ArrayBuffer> | undefined {
  const there = kept.get(key);
  if (!there && drawing >= most.drawing) return undefined;
  kept.delete(key);
  const picture = there ?? drawNow(draw);
  kept.set(key, picture);
  picture.catch(() => kept.delete(key));
  const [oldest = ""] = kept.keys();
  if (kept.size > most.kept) kept.delete(oldest);
  return picture;
}

async function drawNow(draw: () => Response) {
  drawing++;
  try {
    return await draw().arrayBuffer();
  } finally {
    drawing--;
  }
}
