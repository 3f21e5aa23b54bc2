import type { ReactNode } from "react";
import { Disclosure } from "./disclosure";

/** Words for the table under a figure. */
export type FigureTexts = {
  /** "Bekijk de cijfers als tabel". */
  readonly show: string;
  readonly category: string;
};

/** A drawing with a name, and the same figures as a table for who cannot or will not read the drawing. */
export function FigureFrame(props: {
  readonly label: string;
  readonly texts: FigureTexts;
  /** Column names after the first. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly cells: readonly ReactNode[];
  }[];
  readonly children: ReactNode;
}) {
  return (
    <figure className="grid gap-3">
      {props.children}
      <Disclosure summary={props.texts.show}>
        <table className="data-table max-w-xl">
          <caption className="sr-only">{props.label}</caption>
          <thead>
            <tr>
              <th scope="col">{props.texts.category}</th>
              {props.columns.map((column) => (
                <th key={column} scope="col" data-align="end">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {props.columns.map((column, index) => (
                  <td key={column} data-align="end">
                    {row.cells[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}
