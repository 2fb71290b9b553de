import { z } from "zod";
import { day, line, link, many, optionalLine, uuid } from "@/lib/input";
import { meetingForums } from "@/lib/meetings/input";

export const answers = ["yes", "if_needed", "no"] as const;
export type PollAnswer = (typeof answers)[number];

/** The most times that one poll offers. */
export const mostOptions = 8;

/** The name of the field of a time, the first is 1. */
export const optionField = (place: number) => `option${place}`;
/** And of the answer to one. */
export const answerField = (id: string) => `answer-${id}`;

export const forumInput = z.enum(meetingForums);

const local = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/);

/** A question for dates: what it is, and times on the clock of Copenhagen (`option1` …), each with the field it was typed in. */
export const pollInput = z
  .looseObject({
    forum: forumInput,
    title: line("headline"),
    place: line("place"),
    address: optionalLine(),
    onlineUrl: link,
    minutes: z.coerce.number("number").int("number").min(15, "number").max(720, "number"),
    answerBy: day,
    required: many(uuid),
  })
  .transform((given, context) => {
    const { forum, title, place, address, onlineUrl, minutes, answerBy, required } = given;
    const fields = Array.from({ length: mostOptions }, (_, at) => optionField(at + 1));
    const options = fields.map((field) => ({ field, at: String(given[field] ?? "").trim() })).filter(({ at }) => at);
    const wrong = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (options.length === 0) wrong(optionField(1), "pollOptions");
    for (const [n, { field, at }] of options.entries()) {
      if (!local.safeParse(at).success) wrong(field, "pollTime");
      else if (options.findIndex((other) => other.at === at) < n) wrong(field, "pollTwice");
      else if (at.slice(0, 10) <= answerBy) wrong(field, "pollDeadline");
    }
    return { poll: { forum, title, place, address, onlineUrl, minutes, answerBy }, options, required };
  });

/** What somebody can: `answer-…` for each time, named by its key. */
export const pollAnswersInput = z.looseObject({ poll: uuid }).transform(({ poll, ...given }) => {
  const answered = new Map<string, PollAnswer>();
  for (const [name, value] of Object.entries(given)) {
    const [id, answer] = [uuid.safeParse(name.replace("answer-", "")), z.enum(answers).safeParse(value)];
    if (id.success && answer.success) answered.set(id.data, answer.data);
  }
  return { poll, answered };
});

export const settleInput = z.object({ option: uuid });
export const extendInput = z.object({ poll: uuid, answerBy: day });
export const closeInput = z.object({ poll: uuid });
