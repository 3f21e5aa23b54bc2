import type { ReactNode } from "react";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TabLinks } from "@/components/ui/tabs";
import type { RunPage, RunResult } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { RunMoves } from "./run-moves";
import { RunProof } from "./run-proof";
import { RunShort } from "./run-short";
import { monthsOf, RunWeeks } from "./run-weeks";

const parts = ["short", "moves", "weeks", "proof"] as const;
type Part = (typeof parts)[number];

/** Rows on a page of a list. */
const size = 50;

type Props = {
  readonly t: Translate;
  readonly run: RunPage;
  readonly result: RunResult;
  /** What the address asks for. */
  readonly asked: { readonly show?: string; readonly page?: string };
};

/** The lists of a run behind links: who gets fewer, what moves, the weeks month by month, and the proof. */
export function RunParts({ t, run, result, asked }: Props) {
  const current = parts.find((part) => part === asked.show) ?? "short";
  const months = monthsOf(result.visits);
  const totals = {
    short: result.unplanned.length,
    moves: result.moves.length,
    weeks: months.length * size,
    proof: 0,
  };
  const last = Math.max(1, Math.ceil(totals[current] / size));
  const page = Math.min(last, Math.max(1, Number.parseInt(asked.page ?? "1", 10) || 1));
  const at = (part: Part, to?: number) => `${paths.planRun(run.id, { show: part, page: to })}#parts`;
  const onPage = <Row,>(rows: readonly Row[]) => rows.slice((page - 1) * size, page * size);
  const shown: Record<Part, () => ReactNode> = {
    short: () => <RunShort t={t} rows={onPage(result.unplanned)} />,
    moves: () => <RunMoves t={t} run={run} rows={onPage(result.moves)} />,
    weeks: () => (
      <RunWeeks
        t={t}
        visits={result.visits.filter(({ monday }) => monday.startsWith(months[page - 1] ?? "–"))}
      />
    ),
    proof: () => <RunProof t={t} run={run} />,
  };
  return (
    <section id="parts">
      <TabLinks
        label={t("checkPlanning.run.tabs")}
        current={current}
        tabs={[
          { key: "short", label: t("checkPlanning.run.tabShort"), href: at("short"), count: totals.short },
          { key: "moves", label: t("checkPlanning.run.tabMoves"), href: at("moves"), count: totals.moves },
          { key: "weeks", label: t("checkPlanning.run.tabWeeks"), href: at("weeks") },
          { key: "proof", label: t("checkPlanning.run.tabProof"), href: at("proof") },
        ]}
      />
      <Panel title={t(titles[current])} content="flush">
        {shown[current]()}
      </Panel>
      <Pagination
        label={t("ui.pagination.label")}
        page={page}
        pages={last}
        href={(to) => at(current, to)}
        texts={{
          previous: t("ui.pagination.previous"),
          next: t("ui.pagination.next"),
          position: t(positions[current === "weeks" ? "month" : "page"], { page, pages: last }),
        }}
      />
    </section>
  );
}

const positions = { month: "checkPlanning.run.month", page: "ui.pagination.position" } as const;

const titles = {
  short: "checkPlanning.run.tabShort",
  moves: "checkPlanning.run.tabMoves",
  weeks: "checkPlanning.run.tabWeeks",
  proof: "checkPlanning.proof.title",
} as const;
