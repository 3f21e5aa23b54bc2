import { dueWords } from "@/components/terms/due-chip";
import type { Tone } from "@/components/ui/tone";
import type { BoardFilter, BoardState } from "@/lib/device-checks/board-state";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { Due } from "@/lib/terms/due";

type Standing = { readonly board: BoardState; readonly due: Due | null };

const tones = {
  overdue: "negative",
  "in-grace": "warning",
  "not-planned": "warning",
  due: "warning",
  planned: "neutral",
  stopped: "negative",
  refused: "negative",
  impossible: "warning",
  "done-late": "warning",
  "done-in-time": "positive",
} as const satisfies Record<BoardState, Tone>;

/** The look of a state: the same in tile, list and case page. */
export const boardTone = (board: BoardState): Tone => tones[board];

/** A state in words: the same in list, case page and file. */
export function boardWords(t: Translate, { board, due }: Standing): string {
  if (board === "not-planned") return t("deviceChecks.board.notPlanned");
  return due ? dueWords(t, due) : codeText(t, "deviceChecks.boardStates", board);
}

/** A state as a cell of a plain table, with its own sign for what still has a last day. */
export function boardCell(t: Translate, standing: Standing) {
  const text = boardWords(t, standing);
  const { board, due } = standing;
  return due && board !== "not-planned" ? { due: due.state, text } : { tone: boardTone(board), text };
}

/** The name of a filter, as the list under it is called. */
export const filterName = (t: Translate, filter: BoardFilter): string =>
  filter === "open" || filter === "ended"
    ? t(`deviceChecks.boardFilters.${filter}`)
    : codeText(t, "deviceChecks.boardStates", filter);

/** Whose check it is, and who stands in today. */
export function ownerWords(
  t: Translate,
  { officer, coveredBy }: { readonly officer: string | null; readonly coveredBy: string | null },
): string {
  if (!officer) return t("deviceChecks.board.unassigned");
  return coveredBy ? t("deviceChecks.board.coveredBy", { owner: officer, name: coveredBy }) : officer;
}
