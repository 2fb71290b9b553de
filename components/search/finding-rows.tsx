import type { Route } from "next";
import { useTranslations } from "next-intl";
import { Example } from "@/components/ui/example";
import { Row, Rows } from "@/components/ui/rows";
import { When } from "@/components/ui/when";
import type { FindingKind } from "@/lib/search/input";
import { type Finding, partsOf, pathOf } from "@/lib/search/rules";

/** What was found, the best first: what it is, where it belongs, and the words where they stand. */
export function FindingRows({ findings }: { findings: Finding[] }) {
  const t = useTranslations("search");
  return (
    <Rows>
      {findings.map((finding) => {
        const { kind, source, id, title, text, inside, at, withdrawn, example } = finding;
        const taken = withdrawn && t(takenWords[kind] ?? "withdrawn");
        return (
          <Row
            key={`${source} ${id}`}
            href={pathOf(finding) as Route}
            title={withdrawn ? <s>{marked(title)}</s> : marked(title)}
            meta={
              <>
                {[t(`kind.${source}`), inside, taken].filter(Boolean).join(", ")}
                {at && (
                  <>
                    , <When at={at} short />
                  </>
                )}{" "}
                <Example when={example} />
              </>
            }
          >
            {text && <p className="mt-1 max-w-measure">{marked(text)}</p>}
          </Row>
        );
      })}
    </Rows>
  );
}

const takenWords: Partial<Record<FindingKind, "cancelled" | "takenBack">> = {
  meeting: "cancelled",
  issue: "cancelled",
  status: "takenBack",
};

/** Text with the found words marked. */
const marked = (text: string) =>
  partsOf(text).map(({ text: part, found }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name
    found ? <mark key={at}>{part}</mark> : part,
  );
