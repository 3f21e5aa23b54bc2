// The figures as tables to print.
const numbers = (digits) =>
  new Intl.NumberFormat("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format;

export const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

/** The time within which this share of the requests was answered. */
export const within = (times, share) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

/** Rows as aligned columns, the first to the left and the rest to the right. */
export function aligned(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const line = (row) =>
    row.map((text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join("  ");
  return rows.map(line).join("\n");
}

/**
 * @typedef {object} Figure
 * @property {number} size
 * @property {string} name
 * @property {number|null} floor
 * @property {number} perSecond
 * @property {number} bytes
 * @property {number} packed bytes after gzip
 * @property {number[]} times
 */

const emptyOf = (figures, size) => figures.find((one) => one.size === size && one.floor === null);

/** Requests per second, share of the empty page, bytes and waiting times, by size and target. */
export function speedTable(/** @type {readonly Figure[]} */ figures) {
  const head = ["doel", "opdrachten", "per s", "× leeg", "eis", "bytes", "gzip", "p50 ms", "p95 ms"];
  const rows = figures.map((one) => {
    const share = one.perSecond / (emptyOf(figures, one.size)?.perSecond ?? Number.NaN);
    return [
      ...[one.name, numbers(0)(one.size), numbers(1)(one.perSecond), numbers(2)(share)],
      one.floor === null ? "" : `${share >= one.floor ? "ja" : "NEE"} ≥ ${numbers(1)(one.floor)}`,
      ...[numbers(0)(one.bytes), numbers(0)(one.packed)],
      ...[numbers(1)(within(one.times, 0.5)), numbers(1)(within(one.times, 0.95))],
    ];
  });
  return aligned([head, ...rows]);
}

/** What growth from the smallest to the largest size costs each target. */
export function growthTable(/** @type {readonly Figure[]} */ figures) {
  const sizes = [...new Set(figures.map(({ size }) => size))].toSorted((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  const of = (name, size) => figures.find((one) => one.name === name && one.size === size)?.perSecond;
  const rows = [...new Set(figures.map(({ name }) => name))].map((name) => {
    const change = (of(name, large) / of(name, small) - 1) * 100;
    const sign = change > 0 ? "+" : "";
    return [
      name,
      numbers(1)(of(name, small)),
      numbers(1)(of(name, large)),
      `${sign}${numbers(1)(change)}%`,
      change >= -10 ? "ja" : "NEE",
    ];
  });
  return aligned([
    ["doel", `per s bij ${numbers(0)(small)}`, `bij ${numbers(0)(large)}`, "verschil", "≥ -10%"],
    ...rows,
  ]);
}
