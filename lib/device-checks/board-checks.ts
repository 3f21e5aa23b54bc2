import { Prisma } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import type { StatementDb } from "@/lib/platform/statements";
import { inDossierReach } from "@/lib/supervision-orders/access";
import type { BoardState, openBoardStates } from "./board-state";
import { endedHalf, mayOpenSql, openHalf } from "./board-where";
import { graceDays } from "./open-checks";

/** How many checks are in a state, and how many more this reader may not open. */
export type BoardTile = { readonly board: BoardState; readonly n: number; readonly hidden: number };

const halves = { open: openHalf, ended: endedHalf } as const;

/**
 * The checks on this reader's board, each with its state (`board`), its officer and whether the reader may open it:
 * everything that is shown or counted comes from here. A lead can narrow it to one officer.
 */
export function boardChecks(
  { actor, today }: Occasion,
  grace: number,
  parts: readonly (keyof typeof halves)[],
  officer: string | null = null,
): Prisma.Sql {
  const byOfficer =
    officer && actor.role === "teamLead" ? Prisma.sql`c.officer_id = ${officer}::uuid` : Prisma.sql`true`;
  const each = parts.map((part) => {
    const { from, where, state } = halves[part](grace, today);
    return Prisma.sql`
      select c.id, c.officer_id, c.due_on, coalesce(c.started_at, c.ended_at) as at, ${state} as board, ${mayOpenSql(actor)} as readable
      from ${from} where ${inDossierReach(actor, "c")} and ${where} and ${byOfficer}`;
  });
  return Prisma.sql`select * from (${Prisma.join(each, " union all ")}) x where board is not null`;
}

export type OpenCounts = Readonly<Record<(typeof openBoardStates)[number], number>>;

/** How many open checks of this reader stand in each state: the same rows as the board. */
export async function openBoardCounts(db: StatementDb, occasion: Occasion): Promise<OpenCounts> {
  const checks = boardChecks(occasion, await graceDays(db, occasion), ["open"]);
  const counted = await db.$queryRaw<{ board: BoardState; n: number }[]>`
    select board, count(*)::int as n from (${checks}) b group by board`;
  const none = { overdue: 0, "in-grace": 0, "not-planned": 0, due: 0, planned: 0 };
  return { ...none, ...Object.fromEntries(counted.map(({ board, n }) => [board, n])) };
}
