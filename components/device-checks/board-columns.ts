import { formatDutch } from "@/lib/calendar/local-date";
import type { BoardRow } from "@/lib/device-checks/board-rows";
import type { BoardFilter } from "@/lib/device-checks/board-state";
import { isOpenFilter } from "@/lib/device-checks/board-state";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { boardWords, ownerWords } from "./board-words";

type Column = { readonly key: string; readonly name: string; readonly words: (row: BoardRow) => string };

/**
 * The columns of the board after the client's name, in words: what the screen shows is what a file holds. What has ended
 * has its day; what is open has, for who does it, the period in which it can be done, and for others whose it is.
 */
export function boardColumns(
  t: Translate,
  filter: BoardFilter,
  owners: "one" | "several",
): readonly Column[] {
  const open = isOpenFilter(filter);
  return [
    { key: "board", name: t("deviceChecks.board.due"), words: (row) => boardWords(t, row) },
    ...(open ? [] : [ended(t)]),
    { key: "dueOn", name: t("deviceChecks.board.dueOn"), words: ({ dueOn }) => formatDutch(dueOn) },
    ...(open && owners === "one" ? [period(t)] : []),
    {
      key: "state",
      name: t("deviceChecks.board.state"),
      words: ({ state }) => codeText(t, "deviceChecks.states", state),
    },
    ...(owners === "several"
      ? [
          {
            key: "officer",
            name: t("deviceChecks.board.officer"),
            words: (row: BoardRow) => ownerWords(t, row),
          },
        ]
      : []),
  ];
}

const ended = (t: Translate): Column => ({
  key: "tookPlaceOn",
  name: t("deviceChecks.board.tookPlaceOn"),
  words: ({ tookPlaceOn }) => (tookPlaceOn ? formatDutch(tookPlaceOn) : ""),
});

const period = (t: Translate): Column => ({
  key: "window",
  name: t("deviceChecks.board.window"),
  words: ({ windowFrom, windowUntil }) => `${formatDutch(windowFrom)} – ${formatDutch(windowUntil)}`,
});
