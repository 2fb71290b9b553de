import { expect } from "vitest";
import { onStage, person } from "./cast";
import { cast, key, towns } from "./cast-keys";
import { playing, type Tx } from "./rehearsal";

const paper = key(9, 1);
const open = (tx: Tx, role: "kmp" | "guest" | "neighbour", as: keyof typeof cast = role, code: string = towns.home) =>
  playing(tx, person(role), (own) =>
    own.unsafe(
      `insert into file_openings (file_id, person_id, municipality_code, way) values ('${paper}', '${cast[as]}', '${code}', 'read') returning id`,
    ),
  );

onStage("who opens a paper that they may read leaves their own name, and nobody else's", async (tx) => {
  expect(await open(tx, "kmp")).toHaveLength(1);
  await expect(open(tx, "kmp", "kmk")).rejects.toThrow("row-level security");
  await expect(open(tx, "kmp", "kmp", towns.other)).rejects.toThrow("row-level security");
  await expect(open(tx, "neighbour", "neighbour", towns.neighbour)).rejects.toThrow("row-level security");
});

onStage("a trail is not changed and not wiped out", async (tx) => {
  for (const role of ["kmp", "secretariat"] as const)
    for (const step of ["update file_openings set way = 'downloaded'", "delete from file_openings"])
      expect((await playing(tx, person(role), (own) => own.unsafe(step))).count).toBe(0);
});
