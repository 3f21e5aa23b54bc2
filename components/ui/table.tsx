import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import { PlainLink } from "./link";

export type SortDirection = "ascending" | "descending" | "none";

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** `rowHeader` names the row (one column); the rest are plain cells. */
  readonly kind?: "rowHeader" | "cell";
  readonly align?: "start" | "end";
  /** A link that sorts by this column, and how it is sorted now. */
  readonly sort?: { readonly href: string; readonly direction: SortDirection };
};

export type DataTableProps<Row> = {
  readonly caption: string;
  readonly captionLook?: "visible" | "hidden";
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Shown instead of the table when there are no rows. */
  readonly empty: ReactNode;
  /** Rows become cards on a phone; `scroll` keeps the grid, for tables of figures. */
  readonly onPhone?: "cards" | "scroll";
};

// biome-ignore-start lint/a11y/noRedundantRoles: shown as cards (display: block) WebKit forgets that it is a table
/** A table with a caption, named rows, links to sort by, and cards on a phone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionLook = "hidden", columns, rows, onPhone = "cards" } = props;
  if (rows.length === 0) return <>{props.empty}</>;
  const look = onPhone === "cards" ? "data-table data-table--cards" : "data-table";
  const table = (
    <table className={look} role="table">
      <caption className={captionLook === "hidden" ? "sr-only" : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <HeaderCell key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={props.rowKey(row)} role="row">
            {columns.map((column) => (
              <BodyCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (onPhone === "cards") return table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="overflow-x-auto" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

function HeaderCell<Row>({ column }: { readonly column: Column<Row> }) {
  const sort = column.sort;
  return (
    <th
      scope="col"
      role="columnheader"
      data-align={column.align}
      aria-sort={sort ? sort.direction : undefined}
    >
      {sort ? (
        <PlainLink
          href={sort.href}
          className="inline-flex min-h-6 items-center gap-1 underline decoration-1 underline-offset-4 hover:text-ink"
        >
          {column.header}
          <SortIcon direction={sort.direction} />
        </PlainLink>
      ) : (
        column.header
      )}
    </th>
  );
}

const sortIcons = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown } as const;

function SortIcon({ direction }: { readonly direction: SortDirection }) {
  const Icon = sortIcons[direction];
  return <Icon aria-hidden="true" className="size-4" />;
}

function BodyCell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  if (column.kind === "rowHeader") {
    return (
      <th scope="row" role="rowheader" data-align={column.align}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td role="cell" data-align={column.align} data-name={column.header}>
      <div>{column.cell(row)}</div>
    </td>
  );
}
// biome-ignore-end lint/a11y/noRedundantRoles: shown as cards
