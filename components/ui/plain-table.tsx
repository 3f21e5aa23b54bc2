"use client";

import { DueBadge, type DueState } from "./due-badge";
import { TextLink } from "./link";
import { LocalDay } from "./local-day";
import { StatusBadge } from "./status-badge";
import type { Tone } from "./tone";

/** What stands in a cell: words, a link, days (`from – until`), a term, or a state with the words above it. */
export type PlainCell =
  | string
  | null
  | { readonly href: string; readonly text: string }
  | { readonly days: readonly (string | null)[] }
  | { readonly due: DueState; readonly text: string }
  | { readonly tone: Tone; readonly text: string }
  | { readonly lead: string; readonly mark?: string; readonly text: string };

export type PlainRow = { readonly key: string; readonly cells: readonly PlainCell[] };

type Props = {
  readonly caption: string;
  /** Names of the columns; the first one names its row. */
  readonly columns: readonly string[];
  readonly rows: readonly PlainRow[];
};

// biome-ignore-start lint/a11y/noRedundantRoles: shown as cards (display: block) WebKit forgets that it is a table
/**
 * A long table of plain values, looking as DataTable does. The server hands over values and not drawn cells, so that
 * a page of rows is sent and worked out once; with drawn cells it goes over the line twice.
 */
export function PlainTable({ caption, columns, rows }: Props) {
  return (
    <table className="data-table data-table--cards" role="table">
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
        {rows.map(({ key, cells: [first = null, ...rest] }) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">
              {shown(first)}
            </th>
            {rest.map((cell, at) => (
              <td key={columns[at + 1]} role="cell" data-name={columns[at + 1]}>
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
  if ("href" in cell) return <TextLink href={cell.href}>{cell.text}</TextLink>;
  if ("days" in cell) return <Days days={cell.days} />;
  if ("due" in cell) return <DueBadge state={cell.due}>{cell.text}</DueBadge>;
  if ("tone" in cell) return <StatusBadge tone={cell.tone}>{cell.text}</StatusBadge>;
  return (
    <span className="data-table__words">
      <b>{cell.lead}</b> {cell.mark ? <StatusBadge tone="negative">{cell.mark}</StatusBadge> : null}
      <span className="line-clamp-2">{cell.text}</span>
    </span>
  );
}

function Days({ days: [from, until] }: { readonly days: readonly (string | null)[] }) {
  if (until === undefined) return <LocalDay day={from} />;
  return (
    <span>
      <LocalDay day={from} /> – <LocalDay day={until} />
    </span>
  );
}
