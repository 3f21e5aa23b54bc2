import type { Metadata } from "next";
import { CheckTable } from "@/components/device-checks/check-table";
import { CheckTaskPanels } from "@/components/device-checks/check-tasks";
import { StatusMessage } from "@/components/ui/alert";
import { FilterBar, FilterSelect } from "@/components/ui/filter-bar";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { dueFilters } from "@/lib/device-checks/due";
import { type CheckBoard, checkBoard } from "@/lib/device-checks/queries/check-board";
import { checkTasks } from "@/lib/device-checks/queries/check-tasks";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Controles van gegevensdragers" };

type Search = {
  readonly due?: string;
  readonly officer?: string;
  readonly page?: string;
  readonly done?: string;
};

export default async function CheckBoardPage({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const [{ due = "all", officer, page, done }, { t }] = await Promise.all([searchParams, texts()]);
  const wish = { due: due as CheckBoard["due"], officer: officer || undefined, page: Number(page ?? 1) };
  // who asks for a part of the list gets that; the other things that wait stand above the whole of it
  const whole = due === "all" && !officer && wish.page === 1;
  const [board, tasks] = await Promise.all([
    show(checkBoard, wish),
    whole ? show(checkTasks, {}) : Promise.resolve(null),
  ]);
  const message = doneText(t, done);
  return (
    <>
      <PageHeader title={t("deviceChecks.board.title")} lead={t("deviceChecks.board.lead")} />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        {tasks ? <CheckTaskPanels tasks={tasks} role={board.role} t={t} /> : null}
        <div>
          <Filters board={board} t={t} />
          <Panel content="flush">
            <CheckTable board={board} t={t} />
          </Panel>
          <Pagination
            label={t("ui.pagination.label")}
            page={board.page}
            pages={board.pages}
            href={(to) =>
              paths.deviceChecks({ due: board.due, officer: board.officer ?? undefined, page: to })
            }
            texts={{
              previous: t("ui.pagination.previous"),
              next: t("ui.pagination.next"),
              position: t("ui.pagination.position", { page: board.page, pages: board.pages }),
            }}
          />
        </div>
      </div>
    </>
  );
}

function Filters({ board, t }: { readonly board: CheckBoard; readonly t: Translate }) {
  const filtered = board.due !== "all" || board.officer !== null;
  return (
    <FilterBar
      label={t("deviceChecks.board.filters")}
      action={paths.deviceChecks()}
      submit={t("deviceChecks.board.apply")}
      clear={filtered ? { href: paths.deviceChecks(), label: t("deviceChecks.board.clear") } : undefined}
    >
      <FilterSelect
        label={t("deviceChecks.board.due")}
        name="due"
        value={board.due === "all" ? "" : board.due}
        all={t("deviceChecks.dueFilters.all")}
        options={dueFilters
          .filter((filter) => filter !== "all")
          .map((filter) => ({ value: filter, label: t(`deviceChecks.dueFilters.${filter}`) }))}
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
