import { defineCommand } from "@/lib/platform/command";
import { boardPage, ownersOnBoard } from "../board-rows";
import { boardWishSchema } from "../board-wish";

/**
 * Every row of the board under a filter, to be taken along as a file. Nothing changes, but that somebody took the list
 * out of the house is an event in the log: who, when, which filter and how many rows.
 */
export const exportBoard = defineCommand({
  name: "device-checks.export-board",
  roles: ["officer", "teamLead"],
  input: boardWishSchema,
  run: async ({ db, occasion, record }, { state, officer = null }) => {
    const { actor } = occasion;
    const { rows } = await boardPage(db, occasion, { filter: state, officer, page: 1, size: null });
    const unit = actor.role === "teamLead" && actor.unitId;
    await record({
      event: "device-checks.board-exported",
      ...(unit
        ? { subjectType: "unit", subjectId: unit }
        : { subjectType: "staff", subjectId: actor.staffId }),
      detail: { state, officer, rows: rows.length },
    });
    return { rows, filter: state, owners: ownersOnBoard(actor) };
  },
});
