import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { defineStatementQuery } from "@/lib/platform/query";
import type { StatementDb } from "@/lib/platform/statements";
import { boardPage, ownersOnBoard } from "../board-rows";
import { boardWishSchema } from "../board-wish";

const PAGE = 25;

/** The checks of the actor's caseload or unit: the numbers of all states and a page of what was asked for. */
export const checkBoard = defineStatementQuery({
  name: "device-checks.board",
  roles: ["officer", "teamLead"],
  opens: "list",
  input: boardWishSchema.extend({ page: z.number().int().min(1).catch(1) }),
  run: async (db, occasion, { state, officer, page }) => {
    const { actor } = occasion;
    const wish = { filter: state, officer: officer ?? null, page, size: PAGE };
    const [board, officers] = await Promise.all([
      boardPage(db, occasion, wish),
      actor.role === "teamLead" ? officersOf(db, actor) : [],
    ]);
    return {
      ...board,
      role: actor.role,
      filter: state,
      officer: wish.officer,
      officers,
      owners: ownersOnBoard(actor),
    };
  },
});

/** By whom a lead can narrow the board. */
const officersOf = (db: StatementDb, { unitId }: Actor) =>
  db.$queryRaw<{ id: string; name: string }[]>`
    select id, display_name as name from staff_member
    where unit_id = ${unitId}::uuid and active and role = 'officer' order by display_name`;

export type CheckBoard = Awaited<ReturnType<typeof checkBoard>>;
