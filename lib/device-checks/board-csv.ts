/** Spreadsheets take these at the start of a cell for a formula, so that a name could run something. */
const formula = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * Rows as a file that spreadsheets open: UTF-8 with a mark in front (Excel reads accents wrongly without), semicolons
 * (the comma is the Dutch decimal sign), every cell in quotes, no cell that can be read as a formula.
 */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("")}`;
