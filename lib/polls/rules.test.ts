import { expect, it } from "vitest";
import { pollAnswersInput, pollInput } from "./input";
import { bestOf, type PollPerson, weigh } from "./rules";

const option = (id: string, day: number, taken = false) => ({
  id,
  startsAt: new Date(Date.UTC(2035, 0, day, 9)),
  taken: taken ? ({ reason: "forum", who: "" } as const) : null,
});
const options = [option("a", 15), option("b", 16), option("c", 17), option("d", 18, true)];
const somebody = (answers: PollPerson["answers"], required = false) => ({
  id: JSON.stringify(answers),
  required,
  answers,
});
const order = (people: PollPerson[]) => weigh(options, people).map(({ id }) => id);

it("prefers the time that most can, most of them without trouble, then the earliest", () => {
  const people = [somebody({ a: "if_needed", b: "yes", c: "yes" }), somebody({ a: "yes", b: "yes", c: "no" })];
  expect(order(people)).toEqual(["b", "a", "c", "d"]);
  expect(order([somebody({ a: "yes", b: "yes", c: "yes" })])).toEqual(["a", "b", "c", "d"]);
});

it("rules a time out to which somebody who must come says no, and prefers one where they have answered", () => {
  const chair = somebody({ a: "yes", b: "no" }, true);
  const many = Array.from({ length: 5 }, () => somebody({ a: "no", b: "yes", c: "yes" }));
  const weighed = weigh(options, [chair, ...many]);
  expect(weighed.map(({ id, out }) => [id, out])).toEqual([
    ["a", null],
    ["c", null],
    ["b", "required"],
    ["d", "taken"],
  ]);
  expect(bestOf(weighed)?.id).toBe("a");
  expect(weighed[0]?.all).toEqual({ yes: 1, if_needed: 0, no: 5, silent: 0 });
});

it("has no best time while nobody can, and never one that is taken", () => {
  expect(bestOf(weigh(options, []))).toBeUndefined();
  expect(bestOf(weigh(options, [somebody({ a: "no", b: "no", c: "no", d: "yes" })]))).toBeUndefined();
});

const typed = { forum: "kmk", title: "T", place: "P", minutes: "60", answerBy: "2035-01-10" };
const errors = (given: object) => {
  const { error } = pollInput.safeParse({ ...typed, ...given });
  return error?.issues.map(({ path, message }) => `${path.join()} ${message}`) ?? [];
};

it("takes times from whichever fields were filled, and says at its field what is wrong with one", () => {
  expect(pollInput.parse({ ...typed, option3: "2035-01-15T09:00" }).options).toEqual([
    { field: "option3", at: "2035-01-15T09:00" },
  ]);
  expect(errors({})).toEqual(["option1 pollOptions"]);
  expect(errors({ option1: "2035-01-15T09:00", option2: "2035-01-15T09:00" })).toEqual(["option2 pollTwice"]);
  expect(errors({ option1: "15/1 kl. 9", option2: "2035-01-10T09:00" })).toEqual([
    "option1 pollTime",
    "option2 pollDeadline",
  ]);
  expect(errors({ option1: "2035-01-15T09:00", forum: "secretariat" })).toHaveLength(1);
});

it("reads an answer to each time, and leaves out what is none", () => {
  const id = "0000000b-aaaa-4aaa-8aaa-000000000001";
  const { answered } = pollAnswersInput.parse({ poll: id, [`answer-${id}`]: "yes", "answer-x": "yes", other: "no" });
  expect([...answered]).toEqual([[id, "yes"]]);
});
