import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { shareOf } from "./coverage";

/** From the own unit outwards. */
export type CoverageScope = "unit" | "organisation" | "country";

/** Orders with this many checks a year: what is planned for them a year, and what was done in the last twelve months. */
export type YearFigures = {
  readonly perYear: number;
  readonly orders: number;
  readonly planned: number;
  readonly done: number;
  /** Orders of which at least that many checks were carried out. */
  readonly met: number;
};

type Row = {
  readonly scope: CoverageScope;
  readonly stock: number | null;
  readonly inflow: number | null;
  readonly orders: number | null;
  readonly covered: number | null;
  readonly by_year: readonly YearFigures[] | null;
};

/**
 * Coverage of the lead's unit, its organisation and the country; nothing for who leads no unit. Null stands for a
 * figure that is not told, because fewer than five orders could be read from it. `stock` (running orders with this
 * condition now) and `inflow` (received in the last twelve months) are two counters and never added or compared:
 * practice mixed them up. The database counts, since a lead sees no rows of another unit: see `priv.check_figures`.
 */
export async function coverageFigures(db: StatementDb, { today }: Occasion) {
  const rows = await db.$queryRaw<Row[]>`select * from priv.check_figures(${today}::date)`;
  return rows.map(({ by_year, ...figures }) => ({
    ...figures,
    share: shareOf(figures),
    byYear: by_year,
  }));
}

export type CoverageFigures = Awaited<ReturnType<typeof coverageFigures>>;
