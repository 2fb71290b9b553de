import { describe, expect, test } from "vitest";
import { weekday } from "@/lib/dates";
import { type Ambassador, barrier, costOf, type Ground, isFree, match, type OpenVisit, type Place } from "./rules";

const place = (code: string, inhabitants: number, latitude = 55.65, more: Partial<Place> = {}): Place => ({
  ...{ code, name: `By ${code}`, inhabitants, inhabitantsFirst: inhabitants, areaKm2: 50, municipalityGroup: 2 },
  ...{ region: "Region Hovedstaden", latitude, longitude: 12.3, ...more },
});

const visitTo = (code: string, more: Partial<OpenVisit> = {}): OpenVisit => ({
  ...{ id: `visit ${code}`, host: place(code, 30_000), days: [{ meetingId: "m1", on: "2027-03-02" }] },
  ...{ lastDay: "2027-03-31", people: 1, topics: [], partyWish: "", backgroundWish: "", met: [], ...more },
});

const from = (code: string, more: Partial<Ambassador> = {}): Ambassador => ({
  ...{ id: `person ${code}`, name: `Anne ${code}`, home: place(code, 30_000), topics: [], party: "", background: "" },
  ...{ weekdays: [1, 2, 3, 4, 5], freeDays: [], takenDays: [], mostVisits: 2, visits: 0, mostKm: null },
  ...{ conflicts: [], counted: false, ...more },
});

const workdays = Array.from({ length: 31 }, (_, at) => `2027-03-${String(at + 1).padStart(2, "0")}`).filter(
  (day) => weekday(day) <= 5,
);
const ground = (visits: OpenVisit[], ambassadors: Ambassador[]): Ground => ({ workdays, visits, ambassadors });
const pairs = async (...given: Parameters<typeof match>) =>
  (await match(...given)).matches.map(({ visit, person, on }) => [visit, person, on]);

describe("hard rules", () => {
  const host = visitTo("240");
  test.each([
    ["own municipality", from("240"), "own"],
    ["a conflict", from("175", { conflicts: ["240"] }), "conflict"],
    ["as many visits as they offered", from("175", { visits: 2 }), "full"],
    ["too far away", from("175", { mostKm: 5, home: place("175", 30_000, 56.5) }), "far"],
    ["no free day", from("175", { weekdays: [1] }), "day"],
    ["the day taken", from("175", { takenDays: ["2027-03-02"] }), "day"],
    ["a free day though the weekday is not", from("175", { weekdays: [1], freeDays: ["2027-03-02"] }), null],
    ["nothing", from("175"), null],
  ] as const)("%s", (_, ambassador, expected) => {
    expect(barrier(host, ambassador)).toBe(expected);
  });

  test("nobody goes to the same host twice", async () => {
    expect(barrier(visitTo("240", { met: ["person 175"] }), from("175"))).toBe("met");
    const twice = [visitTo("240"), visitTo("240", { id: "again", days: [{ meetingId: "m2", on: "2027-03-09" }] })];
    expect(await pairs(ground(twice, [from("175")]))).toHaveLength(1);
  });

  test("none is broken whatever comes in", async () => {
    let state = 11;
    const upTo = (most: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((state / 2_147_483_648) * most);
    };
    for (let round = 0; round < 25; round++) {
      const visits = Array.from({ length: 12 }, (_, at) =>
        visitTo(String(100 + upTo(15)), {
          ...{ id: `v${at}`, people: 1 + upTo(2), met: [`p${upTo(8)}`] },
          days: [...new Set([workdays[upTo(9)]!, workdays[upTo(9)]!])].map((on) => ({ meetingId: `${at} ${on}`, on })),
        }),
      );
      const ambassadors = Array.from({ length: 8 }, (_, at) =>
        from(String(100 + at), {
          ...{ id: `p${at}`, weekdays: [1 + upTo(5), 1 + upTo(5)], mostVisits: 1 + upTo(3), visits: upTo(2) },
          ...{ conflicts: [String(100 + upTo(15))], mostKm: upTo(2) ? 40 : null, takenDays: [workdays[upTo(9)]!] },
        }),
      );
      const { matches } = await match(ground(visits, ambassadors));
      for (const { visit, person, on } of matches) {
        const [host, who] = [visits.find(({ id }) => id === visit)!, ambassadors.find(({ id }) => id === person)!];
        expect(barrier(host, who)).toBeNull();
        expect(host.days.map((day) => day.on)).toContain(on);
        expect(isFree(who, on)).toBe(true);
      }
      const evenings = matches.map(({ person, on }) => `${person} ${on}`);
      expect(new Set(evenings).size).toBe(evenings.length);
      for (const { id, visits: had, mostVisits } of ambassadors)
        expect(matches.filter(({ person }) => person === id).length + had).toBeLessThanOrEqual(
          Math.max(had, mostVisits),
        );
    }
  });
});

test("a cost is the sum of its parts: unlikeness, kilometres, wishes, another scale, earlier visits", () => {
  const host = visitTo("240", { topics: ["Musik"], partyWish: "A", backgroundWish: "lærer" });
  const near = { topics: ["musik"], party: "a", background: "Folkeskolelærer" };
  expect(costOf(host, from("175", near)).total).toBe(0);
  const { parts, total } = costOf(host, from("101", { home: place("101", 671_000), counted: true, visits: 1 }));
  expect([parts.wishes, parts.scale, parts.load]).toEqual([24, 15, 10]);
  expect(parts.unlike).toBeCloseTo(30 + (20 * Math.log(671 / 30)) / Math.log(30));
  expect(total).toBeCloseTo(parts.unlike + 49);
});

test("all visits at once: the one who fits two goes where nobody else can", async () => {
  const late = visitTo("250", { days: [{ meetingId: "m2", on: "2027-03-02" }] });
  const only = from("175");
  const other = from("183", { home: place("183", 60_000), conflicts: ["250"] });
  expect(await pairs(ground([visitTo("240"), late], [only, other]))).toEqual([
    ["visit 240", "person 183", "2027-03-02"],
    ["visit 250", "person 175", "2027-03-02"],
  ]);
});

test("a match says why, and why not the next three", async () => {
  const ambassadors = [
    from("175"),
    from("183", { home: place("183", 60_000), mostVisits: 1 }),
    from("157", { home: place("157", 300_000) }),
    from("101", { home: place("101", 671_000) }),
    from("147", { conflicts: ["240", "250"] }),
  ];
  const { matches } = await match(ground([visitTo("240"), visitTo("250", { met: ["person 175"] })], ambassadors));
  const [first] = matches;
  expect(first).toMatchObject({ person: "person 175", meetingId: "m1", cost: { total: 0 } });
  expect(first!.others.map(({ person, why }) => [person, why])).toEqual([
    ["person 183", "elsewhere"],
    ["person 157", "worse"],
    ["person 101", "worse"],
  ]);
  expect(first!.others[0]).toMatchObject({ visit: "visit 250" });
  expect(first!.others[1]).toMatchObject({ most: "unlike" });
});

test("a match moved by hand keeps the rest the best it can be", async () => {
  const visits = [visitTo("240"), visitTo("250", { host: place("250", 60_000) })];
  const ambassadors = [from("175"), from("183", { home: place("183", 60_000) })];
  const free = await match(ground(visits, ambassadors));
  const moved = await match(ground(visits, ambassadors), [{ visit: "visit 240", person: "person 183" }]);
  expect(moved.matches.map(({ person }) => person)).toEqual(["person 183", "person 175"]);
  expect(moved.points).toBeGreaterThan(free.points);
});

test("two go together, on one day", async () => {
  const days = [
    { meetingId: "m1", on: "2027-03-02" },
    { meetingId: "m2", on: "2027-03-09" },
  ];
  const ambassadors = [from("175", { takenDays: ["2027-03-02"] }), from("183")];
  expect(await pairs(ground([visitTo("240", { people: 2, days })], ambassadors))).toEqual([
    ["visit 240", "person 175", "2027-03-09"],
    ["visit 240", "person 183", "2027-03-09"],
  ]);
});

describe("where nobody can go, the answer says what would help", () => {
  const helpOf = async (visit: OpenVisit, ...ambassadors: Ambassador[]) =>
    (await match(ground([visit], ambassadors))).unmatched[0];
  test.each([
    ["a date", visitTo("240"), [from("175", { weekdays: [3] })], { kind: "date", on: "2027-03-03" }],
    ["more visits", visitTo("240"), [from("175", { visits: 2 })], { kind: "visits", names: ["Anne 175"] }],
    [
      "a longer way",
      visitTo("240"),
      [from("175", { mostKm: 10, home: place("175", 1, 55.85) })],
      { kind: "distance", km: 23 },
    ],
    ["an ambassador, with none", visitTo("240"), [], { kind: "ambassador" }],
    ["dates from the host", visitTo("240", { days: [] }), [from("175")], { kind: "hostDates" }],
  ] as const)("%s", async (_, visit, ambassadors, help) => {
    expect((await helpOf(visit, ...ambassadors))!.help).toEqual(help);
  });

  test("and how many each rule kept away", async () => {
    const all = [from("240"), from("175", { conflicts: ["240"] }), from("183", { weekdays: [] })];
    expect((await helpOf(visitTo("240"), ...all))!.barred).toEqual({ own: 1, conflict: 1, day: 1 });
  });
});
