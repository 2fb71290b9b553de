/** The order after one step of one item, "<id>:up" or "<id>:down"; at the ends, and for an unknown id, nothing changes. */
export function stepped(order: string[], move: string | undefined): string[] {
  if (!move) return order;
  const [id = "", way] = move.split(":");
  const from = order.indexOf(id);
  return movedTo(order, id, way === "up" ? from - 1 : from + 1);
}

/** The order after one item was put on another place, counted from 0. */
export function movedTo(order: string[], id: string, place: number): string[] {
  if (!order.includes(id) || place < 0 || place >= order.length) return order;
  return order.filter((one) => one !== id).toSpliced(place, 0, id);
}
