import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { referralStates, referralTransitions } from "@/lib/debt-referrals/states";
import { scheduleStates, scheduleTransitions } from "@/lib/device-checks/schedule-states";
import { checkStates, checkTransitions } from "@/lib/device-checks/states";
import { handoverStates, handoverTransitions } from "@/lib/samen-starten/lead-states";
import { startStates, startTransitions } from "@/lib/samen-starten/states";
import { signalStates, signalTransitions } from "@/lib/signals/states";
import { orderStates, orderTransitions } from "@/lib/supervision-orders/states";
import { transferStates, transferTransitions } from "@/lib/supervision-orders/transfer-states";
import { clauseRequestStates, clauseRequestTransitions } from "@/lib/violation-advice/clause-request-states";
import { noticeStates, noticeTransitions } from "@/lib/violation-advice/notice-states";
import { adviceStates, adviceTransitions } from "@/lib/violation-advice/states";
import { warningStates, warningTransitions } from "@/lib/violation-advice/warning-states";

type Row = {
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly roles: readonly string[];
};

/** A transition table as a Mermaid state chart: states by their Dutch term, arrows with verb and roles. */
function stateChart(states: Readonly<Record<string, string>>, rows: readonly Row[]): string {
  const id = (state: string) => state.replaceAll("-", "_");
  const codes = Object.keys(states);
  const ends = codes.filter((code) => rows.every((row) => row.from !== code));
  return [
    "```mermaid",
    "stateDiagram-v2",
    ...codes.map((code) => `  state "${states[code]}" as ${id(code)}`),
    `  [*] --> ${id(codes[0] ?? "")}`,
    ...rows.map((row) => `  ${id(row.from)} --> ${id(row.to)}: ${row.verb} (${row.roles.join(", ")})`),
    ...ends.map((code) => `  ${id(code)} --> [*]`),
    "```",
  ].join("\n");
}

const charts = [
  ["supervision-orders", "order", stateChart(orderStates, orderTransitions)],
  ["supervision-orders", "transfer", stateChart(transferStates, transferTransitions)],
  ["signals", "signal", stateChart(signalStates, signalTransitions)],
  ["device-checks", "check", stateChart(checkStates, checkTransitions)],
  ["device-checks", "schedule", stateChart(scheduleStates, scheduleTransitions)],
  ["violation-advice", "notice", stateChart(noticeStates, noticeTransitions)],
  ["violation-advice", "warning", stateChart(warningStates, warningTransitions)],
  ["violation-advice", "advice", stateChart(adviceStates, adviceTransitions)],
  ["violation-advice", "clause-request", stateChart(clauseRequestStates, clauseRequestTransitions)],
  ["debt-referrals", "referral", stateChart(referralStates, referralTransitions)],
  ["samen-starten", "file", stateChart(startStates, startTransitions)],
  ["samen-starten", "handover", stateChart(handoverStates, handoverTransitions)],
] as const;

test.each(charts)("the README of %s draws the %s as its table has it", (feature, name, chart) => {
  const readme = path.resolve(import.meta.dirname, `../../lib/${feature}/README.md`);
  const text = readFileSync(readme, "utf8");
  const block = new RegExp(`(<!-- chart: ${name} -->\n)[^]*?\`\`\`(?=\n\n|\n$)`);
  // UPDATE_CHARTS=1 draws the charts anew after a table was changed on purpose.
  if (process.env.UPDATE_CHARTS === "1") writeFileSync(readme, text.replace(block, `$1${chart}`));
  expect(readFileSync(readme, "utf8"), "run again with UPDATE_CHARTS=1").toContain(
    `<!-- chart: ${name} -->\n${chart}\n`,
  );
});
