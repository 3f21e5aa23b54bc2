"use client";

import { DueBadge, type DueState } from "./due-badge";
import { TextLink } from "./link";
import { StatusBadge } from "./status-badge";
import type { Tone } from "./tone";

/** What stands in a cell: words (a day is words too: dd-mm-jjjj), a term, a state, or a heading with words under it. */
export type PlainCell =
  | string
  | null
  | { readonly due: DueState; readonly text: string }
  | { readonly tone: Tone; readonly text: string }
  | { readonly lead: string; readonly mark?: string; readonly text: string };

/** `name` stands first and leads to `href`. */
export type PlainRow = {
  readonly href: string;
  readonly name: string;
  readonly cells: readonly PlainCell[];
};

type Props = {
  readonly caption: string;
  /** Names of the columns; the first one is that of the rows' own names. */
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
};

// biome-ignore-start lint/a11y/noRedundantRoles: shown as cards (display: block) WebKit forgets that it is a table
/**
 * A long table of plain values, looking as DataTable does. The server hands over values and not drawn cells, so that
 * a page of rows is sent and worked out once; with drawn cells it goes over the line twice.
 */
export function PlainTable({ caption, columns, rows }: Props) {
  const [, ...names] = columns;
  return (
    <table className="data-table data-table--cards data-table--plain" role="table">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((name) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ href, name, cells }) => (
          <tr key={href} role="row">
            <th scope="row" role="rowheader">
              <TextLink href={href}>{name}</TextLink>
            </th>
            {cells.map((cell, at) => (
              <td key={names[at]} role="cell" data-name={names[at]}>
                {shown(cell)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
// biome-ignore-end lint/a11y/noRedundantRoles: shown as cards

function shown(cell: PlainCell) {
  if (cell === null || typeof cell === "string") return cell;
  if ("due" in cell) return <DueBadge state={cell.due}>{cell.text}</DueBadge>;
  if ("tone" in cell) return <StatusBadge tone={cell.tone}>{cell.text}</StatusBadge>;
  return (
    <span className="data-table__words">
      <b>{cell.lead}</b>
      {cell.mark ? <StatusBadge tone="negative">{cell.mark}</StatusBadge> : null}
      <span className="line-clamp-2">{cell.text}</span>
    </span>
  );
}
