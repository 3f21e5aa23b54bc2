import type { Choice } from "./choose";
import { drawnNumber } from "./draw";
import type { Opening } from "./openings";
import type { Visit, VisitBasis } from "./problem";

/** The visits of one order in order of time, each with why it is there: as many by the draw as it was drawn for. */
export function visitsOf(seed: string, choice: Choice, openings: readonly Opening[]): readonly Visit[] {
  const { order, rank } = choice.candidate;
  const byNumber: VisitBasis = Number.isFinite(rank) ? "priority" : "wanted";
  const byDraw = Math.max(0, Math.min(choice.drawn, openings.length - choice.granted));
  const drawn = new Set(byLot(seed, choice, openings).slice(0, byDraw));
  return openings
    .map((opening) => ({
      orderId: order.id,
      monday: opening.week.monday,
      basis: drawn.has(opening) ? ("draw" as const) : byNumber,
      days: opening.days,
    }))
    .sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** What was drawn in the plan before first, what was not last; between them the lot decides which visit is the drawn one. */
function byLot(seed: string, { candidate }: Choice, openings: readonly Opening[]): readonly Opening[] {
  const { order } = candidate;
  const before = new Map(order.kept?.map(({ monday, basis }) => [monday, basis === "draw" ? -1 : 1]));
  return openings
    .map((opening) => {
      const { monday } = opening.week;
      return { opening, place: (before.get(monday) ?? 0) + drawnNumber(seed, "basis", order.id, monday) };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ opening }) => opening);
}
