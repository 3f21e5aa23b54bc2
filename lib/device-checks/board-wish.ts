import { z } from "zod";
import { boardFilters } from "./board-state";

/** What of the board is asked for, as an address says it: nonsense is what is open, of everyone. */
export const boardWishSchema = z.strictObject({
  state: z.enum(boardFilters).catch("open"),
  officer: z.uuid().optional().catch(undefined),
});
