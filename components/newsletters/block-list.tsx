import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { TextArea } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { OrderedList } from "@/components/ui/ordered-list";
import { parseMarkdown, textOf } from "@/lib/markdown";
import { orderBlocks, removeBlock, saveBlock } from "@/lib/newsletter-blocks/actions";
import type { NamedBlock } from "@/lib/newsletters/queries";

type Props = { newsletter: string; blocks: NamedBlock[]; fixed: boolean };

/** The blocks in order, each with what it is; while it is a draft they change places. */
export function BlockList({ newsletter, blocks, fixed }: Props) {
  const t = useTranslations("newsletters.blocks");
  const nameOf = ({ kind, body, title, alt }: NamedBlock) => {
    if (kind === "text" || kind === "home") return beginning(body) || t(`kinds.${kind}`);
    return kind === "picture" ? alt : (title ?? t("gone"));
  };
  const draw = (block: NamedBlock) => (
    <>
      {fixed ? (
        <span className="row-head">{nameOf(block)}</span>
      ) : (
        <Link
          className="row-head quiet-link"
          href={`/secretariat/newsletters/${newsletter}?block=${block.id}` as Route}
        >
          {nameOf(block)}
        </Link>
      )}
      <p className="meta mt-1">
        {t(`kinds.${block.kind}`)}
        {!block.open && `. ${t("hidden")}`}
      </p>
    </>
  );
  if (blocks.length === 0) return <p className="border-t border-mist py-4">{t("none")}</p>;
  if (fixed)
    return (
      <ol className="rows">
        {blocks.map((block) => (
          <li key={block.id}>{draw(block)}</li>
        ))}
      </ol>
    );
  const entries = blocks.map((block) => ({ id: block.id, name: nameOf(block), content: draw(block) }));
  return <OrderedList action={orderBlocks} hidden={{ newsletter }} entries={entries} />;
}

const beginning = (text: string) => {
  const [first] = parseMarkdown(text);
  const words = first && (first.kind === "paragraph" || first.kind === "heading") ? textOf(first.content) : text;
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
};

/** The words of one block, and its way out. */
export function BlockForm({ newsletter, block }: { newsletter: string; block: NamedBlock }) {
  const t = useTranslations("newsletters.blocks");
  const { id, kind, body, alt } = block;
  return (
    <div className="mb-8 border-l-4 border-harbour pl-4">
      <Form id="block" action={saveBlock} hidden={{ id }} submitLabel={t("save")} variant="second">
        <TextArea
          name="body"
          label={t(kind === "text" ? "text" : "above")}
          hint={t("textHint")}
          value={body}
          rows={kind === "text" ? 8 : 3}
        />
        {kind === "picture" && <TextArea name="alt" label={t("alt")} hint={t("altHint")} value={alt} rows={2} />}
      </Form>
      <Form
        id="remove-block"
        className="mt-4"
        action={removeBlock}
        hidden={{ id, newsletter }}
        submitLabel={t("remove")}
        variant="second"
      />
    </div>
  );
}
