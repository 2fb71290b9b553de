import type { Identity } from "./identities";

const members: Identity[] = ["secretariat", "kmp", "kmk", "projectLeader"];

/** Planted words, and who may read them. */
const secretWords: Record<string, Identity[]> = {
  PLANTEDCLOSED: ["secretariat", "kmp"],
  PLANTEDISSUE: ["secretariat"],
  plantedreader: ["secretariat"],
  PLANTEDMEMBERS: ["secretariat", "kmp"],
  PLANTEDOPEN: ["secretariat", "kmp", "guest"],
  PLANTEDPAPER: ["secretariat", "kmp", "guest"],
  PLANTEDKMK: ["secretariat", "kmk", "otherGuest"],
  PLANTEDPOLL: ["secretariat", "kmp"],
  PLANTEDDATA: [...members, "guest"],
  PLANTEDKEPT: ["secretariat"],
  PLANTEDREQUEST: ["secretariat", "guest"],
  PLANTEDANSWER: ["secretariat", "guest"],
  PLANTEDREASON: ["secretariat"],
  PLANTEDCOMER: ["secretariat"],
  PLANTEDNOTE: ["secretariat"],
  PLANTEDWORRY: ["secretariat"],
  PLANTEDMILESTONE: ["secretariat"],
  PLANTEDSKIPPED: ["secretariat"],
  PLANTEDLETTER: ["secretariat"],
  PLANTEDINTEREST: ["secretariat"],
  PLANTEDINVITED: ["secretariat", "kmp"],
  PLANTEDDRAFT: ["secretariat", "projectLeader"],
  PLANTEDEVENT: members,
  PLANTEDTARGET: ["secretariat", "kmp"],
  PLANTEDMET: ["secretariat", "kmp"],
  PLANTEDINNER: members,
  PLANTEDWRITTEN: ["secretariat", "projectLeader"],
  PLANTEDTOLD: ["secretariat", "projectLeader"],
  PLANTEDENTRY: members,
  PLANTEDSTATUS: ["secretariat", "projectLeader"],
  PLANTEDTALK: ["projectLeader"],
  PLANTEDVISIT: ["secretariat", "kmp", "guest"],
  PLANTEDCHOICE: ["secretariat", "kmp"],
  PLANTEDCONFLICT: ["secretariat"],
  PLANTEDELSEWHERE: ["secretariat"],
  PLANTEDIMPORT: ["secretariat", "projectLeader"],
};

/** The planted words in a text that whoever reads it may not read. */
export const hiddenFrom = (identity: Identity, text: string) =>
  Object.entries(secretWords).flatMap(([word, allowed]) =>
    !allowed.includes(identity) && text.includes(word) ? word : [],
  );
