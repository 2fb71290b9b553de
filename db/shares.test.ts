import { describe, expect } from "vitest";
import { onStage, person } from "./cast";
import { conferences } from "./cast-conferences";
import { cast, towns } from "./cast-keys";
import { activities, projects, statuses, stories } from "./cast-results";
import { call, refused, type Tx, writes } from "./rehearsal";

const link = (slug: string, subject: string, id: string, who: string, visits = 0) =>
  `insert into share_links (slug, ${subject}_id, person_id, channel, visits) values ('${slug}', '${id}', '${who}', 'link', ${visits})`;
const open = { status: statuses.published, story: stories.published, activity: activities.published };
const subjects = Object.entries({ ...open, conference: conferences.open });

describe("a short link", () => {
  const follow = (slug: string, counted = true) => `select app.follow_link('${slug}', ${counted}) as it`;
  const visits = async (tx: Tx, slug: string) =>
    (await tx`select visits from share_links where slug = ${slug}`)[0]?.visits;

  onStage("leads to its status and counts, without saying who; one to what was withdrawn leads nowhere", async (tx) => {
    const page = `/statuses/${statuses.published}`;
    expect(await call(tx, null, follow("stage-kmp"))).toBe(page);
    expect(await call(tx, person("guest"), follow("stage-kmp"))).toBe(page);
    expect(await call(tx, null, follow("stage-kmp", false))).toBe(page);
    expect(await visits(tx, "stage-kmp")).toBe(2);
    expect(await call(tx, null, follow("stage-gone"))).toBe("withdrawn");
    expect(await call(tx, null, follow("none"))).toBeNull();
  });

  onStage(
    "leads to a story, an activity and a conference while they are public, and is not counted afterwards",
    async (tx) => {
      const paths = { story: "stories", activity: "activities", conference: "conferences" };
      const hidden = {
        story: "published_at = null",
        activity: "published_at = null",
        conference: "audience = 'members'",
      };
      for (const kind of ["story", "activity", "conference"] as const) {
        const id = Object.fromEntries(subjects)[kind] ?? "";
        expect(await writes(tx, person("kmk"), link(kind, kind, id, cast.kmk))).toBe(1);
        expect(await call(tx, null, follow(kind))).toBe(`/${paths[kind]}/${id}`);
        await tx.unsafe(`update ${paths[kind]} set ${hidden[kind]} where id = '${id}'`);
        expect(await call(tx, null, follow(kind))).toBe("withdrawn");
        expect(await visits(tx, kind)).toBe(1);
      }
    },
  );

  onStage("is one's own: nobody makes one for another, types its count, or makes one to two things", async (tx) => {
    expect(await refused(tx, person("kmk"), link("x", "status", statuses.published, cast.kmp))).toBe("42501");
    expect(await refused(tx, person("kmk"), link("x", "status", statuses.published, cast.kmk, 5))).toBe("42501");
    expect(await writes(tx, person("kmk"), link("x", "status", statuses.published, cast.kmk))).toBe(1);
    const two = `insert into share_links (slug, status_id, story_id, person_id, channel) values ('y', '${statuses.published}', '${stories.published}', '${cast.kmk}', 'link')`;
    expect(await refused(tx, person("kmk"), two)).toBe("23514");
  });

  onStage("is made by members to what is public: a guest cannot make one, and nobody to what is hidden", async (tx) => {
    for (const [kind, id] of subjects) {
      expect(await refused(tx, person("guest"), link(kind, kind, id, cast.guest))).toBe("42501");
      expect(await writes(tx, person("project"), link(kind, kind, id, cast.project))).toBe(1);
    }
    const shut = { status: statuses.withdrawn, story: stories.home, activity: activities.registered };
    for (const [kind, id] of Object.entries({ ...shut, conference: conferences.inner }))
      expect(await refused(tx, person("secretariat"), link(`${kind}-shut`, kind, id, cast.secretariat))).toBe("42501");
  });
});

describe("twelve months of being seen", () => {
  const seen = (code: string) =>
    `select (select shares || ' ' || visits || ' ' || activities || ' ' || shown from app.visibility() where code = '${code}') as it`;

  onStage(
    "are counted for all by the secretariat, for one's own municipality by who sits for it, and for nobody else",
    async (tx) => {
      await tx.unsafe(link("seen", "story", stories.published, cast.kmk, 3));
      await tx`update activities set sender_shown = true where id = ${activities.published}`;
      for (const role of ["kmp", "kmk", "secretariat"] as const)
        expect(await call(tx, person(role), seen(towns.home))).toBe("3 3 1 1");
      expect(await call(tx, person("secretariat"), seen(towns.other))).toBe("0 0 0 0");
      expect(await call(tx, person("kmp"), seen(towns.other))).toBeNull();
      for (const role of ["guest", "project", "left"] as const)
        for (const code of [towns.home, towns.guest, towns.left])
          expect(await call(tx, person(role), seen(code))).toBeNull();
    },
  );
});

describe("whoever leads an activity's project", () => {
  const ask = (id: string) => `select app.ask_sender('${id}')`;
  const mails = (tx: Tx) =>
    tx`select address, data->>'activity' as activity, data->>'count' as count from mails where kind = 'sender_wanted'`;

  onStage("is asked by the secretariat whether Kulturmetropolen stood as sender, at most once a week", async (tx) => {
    await writes(tx, person("secretariat"), ask(activities.published));
    expect(await mails(tx)).toMatchObject([{ activity: activities.published, count: "1" }]);
    expect(await refused(tx, person("secretariat"), ask(activities.coming))).toBe("nudged");
    await tx`update mails set queued_at = now() - interval '8 days' where kind = 'sender_wanted'`;
    await writes(tx, person("secretariat"), ask(activities.coming));
    expect(await mails(tx)).toHaveLength(2);
  });

  onStage("is not asked about what is answered, not public or led by nobody, nor by anybody else", async (tx) => {
    await tx`update activities set sender_shown = true where id = ${activities.published}`;
    for (const id of [activities.published, activities.registered, activities.draft])
      expect(await refused(tx, person("secretariat"), ask(id))).toBe("changed");
    await tx`delete from project_leaders where project_id = ${projects.led}`;
    expect(await refused(tx, person("secretariat"), ask(activities.coming))).toBe("noLeader");
    for (const role of ["kmp", "kmk", "project", "guest"] as const)
      expect(await refused(tx, person(role), ask(activities.coming))).toBe("42501");
    expect(await mails(tx)).toEqual([]);
  });
});

describe("who may show our list in a frame", () => {
  onStage("is named by the secretariat: a guest, a politician or a project leader cannot", async (tx) => {
    const name = "insert into settings values ('embed_hosts', 'https://evil.example')";
    for (const role of ["guest", "kmp", "kmk", "project"] as const)
      expect(await refused(tx, person(role), name)).toBe("42501");
    expect(await writes(tx, person("secretariat"), name)).toBe(1);
  });
});
