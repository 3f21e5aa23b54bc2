import { formatDutch } from "@/lib/calendar/local-date";
import type { BoardRow } from "@/lib/device-checks/board-rows";
import { type BoardFilter, isOpenFilter } from "@/lib/device-checks/board-state";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { boardWords, ownerWords } from "./board-words";

type Column = { readonly key: string; readonly name: string; readonly words: (row: BoardRow) => string };

/**
 * The columns of the board after the client's name, in words: what the screen shows is what a file holds. What has ended
 * has its day and what is still to be done about it; what is open has, for who does it, its period and how far it is,
 * and for others whose it is.
 */
export function boardColumns(
  t: Translate,
  filter: BoardFilter,
  owners: "one" | "several",
): readonly Column[] {
  const standing = {
    key: "board",
    name: t("deviceChecks.board.due"),
    words: (row: BoardRow) => boardWords(t, row),
  };
  const dueOn = {
    key: "dueOn",
    name: t("deviceChecks.board.dueOn"),
    words: (row: BoardRow) => formatDutch(row.dueOn),
  };
  const owner = owners === "several" ? [officer(t)] : [];
  if (!isOpenFilter(filter)) return [standing, ended(t), dueOn, progress(t), ...owner];
  return [standing, dueOn, ...(owners === "one" ? [period(t), progress(t)] : owner)];
}

const officer = (t: Translate): Column => ({
  key: "officer",
  name: t("deviceChecks.board.officer"),
  words: (row) => ownerWords(t, row),
});

const ended = (t: Translate): Column => ({
  key: "tookPlaceOn",
  name: t("deviceChecks.board.tookPlaceOn"),
  words: ({ tookPlaceOn }) => (tookPlaceOn ? formatDutch(tookPlaceOn) : ""),
});

const progress = (t: Translate): Column => ({
  key: "state",
  name: t("deviceChecks.board.state"),
  words: ({ state }) => codeText(t, "deviceChecks.states", state),
});

const period = (t: Translate): Column => ({
  key: "window",
  name: t("deviceChecks.board.window"),
  words: ({ windowFrom, windowUntil }) => `${formatDutch(windowFrom)} – ${formatDutch(windowUntil)}`,
});
