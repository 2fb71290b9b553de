/** A key that shows whose it is: block by block, so that no two nouns meet. */
export const key = (block: number, n = 1) =>
  `${String(block).padStart(8, "0")}-aaaa-4aaa-8aaa-${String(n).padStart(12, "0")}`;

/** Municipalities that do not exist: two members, one that left, and four guests. */
export const towns = {
  home: "901",
  other: "902",
  left: "903",
  guest: "911",
  neighbour: "912",
  lapsed: "913",
  shut: "914",
};

/** Somebody of each sort, by what they may do. */
export const cast = {
  secretariat: key(1, 1),
  kmp: key(1, 2),
  kmk: key(1, 3),
  project: key(1, 4),
  guest: key(1, 5),
  neighbour: key(1, 6),
  expired: key(1, 7),
  revoked: key(1, 8),
  deactivated: key(1, 9),
  left: key(1, 10),
};

export const running = key(2, 1);
export const next = key(2, 2);
