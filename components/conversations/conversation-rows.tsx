import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Mark } from "@/components/ui/mark";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { State } from "@/components/ui/state";
import { When } from "@/components/ui/when";
import type { ListedConversation, Overdue } from "@/lib/conversations/queries";

/** The viewer's conversations: with whom, about what, and who is to answer. */
export function ConversationRows({ conversations }: { conversations: readonly ListedConversation[] }) {
  const t = useTranslations("conversations");
  return (
    <Rows>
      {conversations.map((one) => (
        <Row
          key={one.id}
          href={`/conversations/${one.id}` as Route}
          title={one.person}
          side={<Awaiting conversation={one} />}
          meta={
            <>
              {[one.title, one.municipality].filter(Boolean).join(", ")}
              {one.story && <span className="block">{t("about", { story: one.story })}</span>}
              <span className="block">
                {t.rich("moved", { day: () => <When at={new Date(one.movedAt)} short /> })}{" "}
                <Example when={one.example} />
              </span>
            </>
          }
        />
      ))}
    </Rows>
  );
}

type Awaited = Pick<ListedConversation, "awaits" | "answerBy" | "late" | "closed">;

/** Who is to answer and until when; what is late stands out. */
export function Awaiting({ conversation: { awaits, answerBy, late, closed } }: { conversation: Awaited }) {
  const t = useTranslations("conversations.awaits");
  if (closed) return <State kind="closed" label={t("closed")} />;
  if (!awaits || !answerBy) return <State kind="yes" label={t("nobody")} />;
  const words = t.rich(late ? `${awaits}Late` : awaits, { day: () => <When at={answerBy} short /> });
  return awaits === "me" || late ? <Mark>{words}</Mark> : <span className="meta">{words}</span>;
}

/** For the secretariat: who has waited too long, and for whom. */
export function OverdueList({ overdue }: { overdue: readonly Overdue[] }) {
  const t = useTranslations("conversations.overdue");
  if (overdue.length === 0) return null;
  return (
    <Section title={t("title")} aside={<span className="meta">{t("aside")}</span>}>
      <Rows tight>
        {overdue.map(({ id, head, municipality, partner, awaited, answerBy }) => (
          <Row
            key={id}
            title={t("who", { head, municipality, partner })}
            meta={t.rich("since", { name: awaited, day: () => <When at={answerBy} short /> })}
          />
        ))}
      </Rows>
    </Section>
  );
}
