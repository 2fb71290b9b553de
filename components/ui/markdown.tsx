import { Fragment, type ReactNode } from "react";
import { type Block, type Inline, parseMarkdown, textOf } from "@/lib/markdown";

/** Written text with a few marks, drawn as elements and never as HTML. `under` is the level of the head above it. */
export function Markdown({ text, under = 3 }: { text: string; under?: 1 | 2 | 3 }) {
  return (
    <div className="grid max-w-measure gap-3">{list(parseMarkdown(text), (block) => drawBlock(block, under))}</div>
  );
}

/** The tree never changes, so the place of a part is its key. */
const list = <Part,>(parts: Part[], draw: (part: Part) => ReactNode) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  parts.map((part, at) => <Fragment key={at}>{draw(part)}</Fragment>);

function drawBlock(block: Block, under: 1 | 2 | 3) {
  if (block.kind === "list") {
    const List = block.ordered ? "ol" : "ul";
    return (
      <List className={`grid gap-1 pl-5 ${block.ordered ? "list-decimal" : "list-disc"}`}>
        {list(block.items, (item) => (
          <li>{list(item, drawInline)}</li>
        ))}
      </List>
    );
  }
  if (block.kind === "table") return <Table {...block} />;
  const Tag = block.kind === "paragraph" ? "p" : (["h2", "h3", "h4"] as const)[under - 1]!;
  return <Tag className={block.kind === "heading" ? "text-1 font-strong" : ""}>{list(block.content, drawInline)}</Tag>;
}

function Table({ head, rows }: Extract<Block, { kind: "table" }>) {
  return (
    <table className="cards">
      <thead>
        <tr>
          {list(head, (cell) => (
            <th scope="col">{list(cell, drawInline)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list(rows, (cells) => (
          <tr>
            {list(
              cells.map((cell, at) => ({ cell, label: textOf(head[at] ?? []), first: at === 0 })),
              ({ cell, label, first }) =>
                first ? (
                  <th scope="row" className="card-full">
                    {list(cell, drawInline)}
                  </th>
                ) : (
                  <td data-label={label}>{list(cell, drawInline)}</td>
                ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function drawInline(part: Inline): ReactNode {
  if (typeof part === "string") return part;
  const content = list(part.content, drawInline);
  if (part.kind === "link") return <a href={part.href}>{content}</a>;
  return part.kind === "strong" ? <strong>{content}</strong> : <em>{content}</em>;
}
