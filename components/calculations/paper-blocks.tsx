import type { Route } from "next";
import Link from "next/link";
import { Fragment } from "react";
import { origin } from "@/lib/origin";
import { type Block, type Cell, hrefOf, textOf } from "@/lib/paper";

/** A paper's blocks as a page: what is printed and what is sent say the same. */
export function PaperBlocks({ blocks }: { blocks: Block[] }) {
  return (
    <div className="paper">
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a paper never move
        <Fragment key={at}>{drawBlock(block)}</Fragment>
      ))}
    </div>
  );
}

function drawBlock(block: Block) {
  if (block.kind === "heading") return <h2 className="mt-12 mb-3 border-t-2 border-ink pt-3">{block.text}</h2>;
  if (block.kind === "text") return <p className="mt-3 max-w-measure">{block.text}</p>;
  if (block.kind === "list") {
    return (
      <ul className="grid max-w-measure list-disc gap-1 pl-5">
        {block.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  return <PaperTable {...block} />;
}

function PaperTable({ head, rows, words = 1 }: { head: string[]; rows: Cell[][]; words?: number }) {
  return (
    <table className="cards">
      <thead>
        <tr>
          {head.map((text, at) => (
            <th key={text} scope="col" className={at >= words ? "text-right" : ""}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.map(textOf).join()}>
            {row.map((cell, at) =>
              at === 0 ? (
                <th key={head[at]} scope="row" className="card-full">
                  <Words cell={cell} />
                </th>
              ) : (
                <td key={head[at]} className={at >= words ? "num text-right" : ""} data-label={head[at]}>
                  <Words cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ cell }: { cell: Cell }) {
  const href = hrefOf(cell);
  return href ? <Link href={href.replace(origin, "") as Route}>{textOf(cell)}</Link> : textOf(cell);
}
