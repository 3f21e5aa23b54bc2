import { type BoardState, endedBoardStates, openBoardStates } from "@/lib/device-checks/board-state";
import type { CheckBoard } from "@/lib/device-checks/queries/check-board";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { BoardTiles, type Tile } from "./board-tiles";
import { boardTone } from "./board-words";

type Props = { readonly board: CheckBoard; readonly t: Translate };

/** A number a state, of one officer when the board is narrowed so; each opens exactly the rows it counts. */
export function BoardNumbers({ board, t }: Props) {
  return (
    <div className="grid gap-4">
      <BoardTiles
        title={t("deviceChecks.board.tilesOpen")}
        tiles={openBoardStates.map((state) => tile(board, state, t))}
      />
      <BoardTiles
        title={t("deviceChecks.board.tilesEnded")}
        tiles={endedBoardStates.map((state) => tile(board, state, t))}
      />
    </div>
  );
}

function tile({ tiles, filter, officer }: CheckBoard, state: BoardState, t: Translate): Tile {
  const { n, hidden } = tiles.find(({ board }) => board === state) ?? { n: 0, hidden: 0 };
  return {
    href: paths.deviceChecks({ state, officer: officer ?? undefined }),
    label: codeText(t, "deviceChecks.boardStates", state),
    value: n,
    tone: boardTone(state),
    ...(hidden > 0 ? { hidden: t("deviceChecks.board.hidden", { count: hidden }) } : {}),
    ...(filter === state ? { current: "true" as const } : {}),
  };
}
