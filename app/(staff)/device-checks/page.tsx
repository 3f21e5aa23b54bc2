import type { Metadata } from "next";
import { BoardNumbers } from "@/components/device-checks/board-numbers";
import { filterName } from "@/components/device-checks/board-words";
import { CheckTable } from "@/components/device-checks/check-table";
import { CheckTaskPanels } from "@/components/device-checks/check-tasks";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { buttonClass } from "@/components/ui/button-class";
import { ButtonLink } from "@/components/ui/button-link";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { boardFilters } from "@/lib/device-checks/board-state";
import { type CheckBoard, checkBoard } from "@/lib/device-checks/queries/check-board";
import { checkTasks } from "@/lib/device-checks/queries/check-tasks";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Controles van gegevensdragers" };

type Search = {
  readonly state?: string;
  readonly officer?: string;
  readonly page?: string;
  readonly done?: string;
};

type Props = { readonly board: CheckBoard; readonly t: Translate };

/** The address of what is shown, or of another part of it. */
const wishOf = ({ filter, officer }: CheckBoard) => ({
  state: filter === "open" ? undefined : filter,
  officer: officer ?? undefined,
});

export default async function CheckBoardPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const [{ state = "open", officer, page, done }, { t }] = await Promise.all([searchParams, texts()]);
  const wish = {
    state: (state || "open") as CheckBoard["filter"],
    officer: officer || undefined,
    page: Number(page ?? 1),
  };
  // who asks for a part of the list gets that; the other things that wait stand above the whole of it
  const whole = wish.state === "open" && !officer && wish.page === 1;
  const [board, tasks] = await Promise.all([
    show(checkBoard, wish),
    whole ? show(checkTasks, {}) : Promise.resolve(null),
  ]);
  const message = doneText(t, done);
  return (
    <>
      <PageHeader
        title={t("deviceChecks.board.title")}
        lead={t("deviceChecks.board.lead")}
        actions={
          board.role === "teamLead" ? (
            <ButtonLink href={paths.checkCoverage()}>{t("deviceChecks.board.toCoverage")}</ButtonLink>
          ) : null
        }
      />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <BoardNumbers board={board} t={t} />
        {tasks ? <CheckTaskPanels tasks={tasks} role={board.role} t={t} /> : null}
        <div>
          <Filters board={board} t={t} />
          {board.filter === "not-planned" ? (
            <div className="mb-4">
              <Alert tone="info">{t("deviceChecks.board.notPlannedNote")}</Alert>
            </div>
          ) : null}
          <List board={board} t={t} />
        </div>
      </div>
    </>
  );
}

function List({ board, t }: Props) {
  return (
    <>
      <Panel
        title={filterName(t, board.filter)}
        intro={t("deviceChecks.board.rows", { count: board.total })}
        content="flush"
        actions={
          board.total > 0 ? (
            <a href={paths.deviceChecksFile(wishOf(board))} download className={buttonClass("secondary")}>
              {t("deviceChecks.board.export")}
            </a>
          ) : null
        }
      >
        <CheckTable board={board} t={t} />
      </Panel>
      <Pagination
        label={t("ui.pagination.label")}
        page={board.page}
        pages={board.pages}
        href={(page) => paths.deviceChecks({ ...wishOf(board), page })}
        texts={{
          previous: t("ui.pagination.previous"),
          next: t("ui.pagination.next"),
          position: t("ui.pagination.position", { page: board.page, pages: board.pages }),
        }}
      />
    </>
  );
}

function Filters({ board, t }: Props) {
  const filtered = board.filter !== "open" || board.officer !== null;
  return (
    <FilterBar
      label={t("deviceChecks.board.filters")}
      action={paths.deviceChecks()}
      submit={t("deviceChecks.board.apply")}
      clear={filtered ? { href: paths.deviceChecks(), label: t("deviceChecks.board.clear") } : undefined}
    >
      <FilterSelect
        label={t("deviceChecks.board.due")}
        name="state"
        value={board.filter === "open" ? "" : board.filter}
        all={filterName(t, "open")}
        options={boardFilters
          .filter((filter) => filter !== "open")
          .map((filter) => ({ value: filter, label: filterName(t, filter) }))}
      />
      {board.officers.length > 0 ? (
        <FilterSelect
          label={t("deviceChecks.board.officer")}
          name="officer"
          value={board.officer ?? ""}
          all={t("deviceChecks.board.allOfficers")}
          options={board.officers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </FilterBar>
  );
}
