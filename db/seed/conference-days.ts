import { and, eq, isNotNull } from "drizzle-orm";
import { feedback, feedbackAsks, reminders, signUps } from "../schema";
import { conferenceId } from "./conferences";
import { draw } from "./stories";
import { keyOf, type Writer } from "./writer";

const planned: [conference: string, hours: number, groups: (typeof reminders.$inferInsert)["groups"], words: string][] =
  [
    ["health", 7 * 24, ["confirmed"], "Dørene åbner kl. 9. Toget fra København holder fem minutter fra Kulturværftet."],
    ["health", 24, ["confirmed"], "Vi ses i morgen. Tag et eksempel med fra jeres egen kommune."],
    ["rehearsal", 14 * 24, ["offered", "waiting"], "Giv besked, hvis I ikke længere kan, så en anden kan få pladsen."],
  ];

const said: [worth: (typeof feedback.$inferInsert)["worth"], gain: string, better: string][] = [
  ["very", "At en nøgle er en tillidserklæring. Vi laver en aftale om nøgler i næste måned.", ""],
  ["very", "Kontakt til to kommuner, der har prøvet det.", "Mere tid ved bordene."],
  ["very", "", ""],
  ["partly", "Skabelonen til en frivilligaftale.", "Lyden bagest i salen."],
  ["very", "Modet til at sige nej tak, når det ikke passer.", ""],
  ["partly", "", "Kortere oplæg og længere pauser."],
  ["little", "", "Jeg kom for at høre om økonomi, og det blev kun til fem minutter."],
];

/** Reminders of the coming conferences, a picture of one, and what was said after the one that was held. */
export async function writeConferenceDays(tx: Writer) {
  await tx.insert(reminders).values(
    planned.map(([conference, hoursBefore, groups, words]) => ({
      id: keyOf("reminder", conference, hoursBefore),
      conferenceId: conferenceId(conference),
      ...{ hoursBefore, groups, words, example: true },
    })),
  );
  const drawn = "En tegning af farvede felter, høje og lave, i rækker som på en hylde";
  await draw(tx, "conference-health", { conferenceId: conferenceId("health") }, drawn);
  const held = conferenceId("volunteers");
  await tx.insert(feedback).values(
    said.map(([worth, gain, better], at) => ({
      id: keyOf("feedback", at),
      conferenceId: held,
      ...{ worth, gain, better, example: true },
    })),
  );
  const came = tx.select({ id: signUps.id }).from(signUps);
  const asked = await came.where(and(eq(signUps.conferenceId, held), isNotNull(signUps.checkedInAt)));
  await tx.insert(feedbackAsks).values(asked.map(({ id }, at) => ({ signUpId: id, answered: at < said.length })));
}
