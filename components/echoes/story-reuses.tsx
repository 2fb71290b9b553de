import { useTranslations } from "next-intl";
import { CopyText } from "@/components/ui/copy-text";
import { TextArea } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { Form } from "@/components/ui/form";
import { Section } from "@/components/ui/section";
import { When } from "@/components/ui/when";
import { removeReuse, reuseStory, rewordReuse } from "@/lib/echoes/actions";
import { reuseKinds } from "@/lib/echoes/input";
import type { echoesOf } from "@/lib/echoes/queries";
import { reuseWords } from "@/lib/echoes/rules";
import type { Story } from "@/lib/stories/queries";

type Reuses = Awaited<ReturnType<typeof echoesOf>>["reuses"];

/** The story in use: one click makes a quote or a status of it, ready to be copied and changed. */
export function StoryReuses({ story, reuses }: { story: Story; reuses: Reuses }) {
  const t = useTranslations("echoes.reuse");
  const free = reuseKinds.filter((kind) => !reuses.some((reuse) => reuse.kind === kind));
  return (
    <Section title={t("title")}>
      {reuses.map((reuse) => (
        <Reused key={reuse.id} reuse={reuse} />
      ))}
      {reuses.length === 0 && <p className="mb-4">{t("text")}</p>}
      <div className="btns">
        {free.map((kind) => (
          <Form
            key={kind}
            id={`reuse-${kind}`}
            action={reuseStory}
            hidden={{ id: story.id, kind, words: reuseWords(kind, story) }}
            submitLabel={t(`make.${kind}`)}
            variant="second"
          />
        ))}
      </div>
    </Section>
  );
}

function Reused({ reuse: { id, kind, words, person, mine, at } }: { reuse: Reuses[number] }) {
  const t = useTranslations("echoes.reuse");
  return (
    <div className="mb-6">
      <p className="meta mb-2">{t.rich(`made.${kind}`, { person, day: () => <When at={new Date(at)} short /> })}</p>
      <CopyText text={words} label={t("copy")} done={t("copied")} />
      {mine && (
        <Fold summary={t("change")}>
          <Form id={`words-${id}`} action={rewordReuse} hidden={{ id }} submitLabel={t("save")} variant="second">
            <TextArea name="words" label={t("words")} value={words} required />
          </Form>
          <Form
            id={`drop-${id}`}
            action={removeReuse}
            hidden={{ id }}
            submitLabel={t("remove")}
            variant="second"
            className="mt-3"
          />
        </Fold>
      )}
    </div>
  );
}
