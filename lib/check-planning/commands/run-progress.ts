import "server-only";
import { z } from "zod";
import { defineCommand } from "@/lib/platform/command";
import { stepRun, visibleRun } from "../run-step";

const run = { runId: z.uuid() };

/** The worker takes a run from the queue. After a crash it takes it up again. */
export const beginRun = defineCommand({
  name: "check-planning.begin-run",
  roles: ["exchange"],
  input: z.strictObject(run),
  run: async (context, { runId }) => {
    const found = await visibleRun(context.db, runId);
    if (found.state === "queued") await stepRun(context, found, "begin", { event: "begun" });
    const { state, seed, input, baseline } = await visibleRun(context.db, runId);
    return { state, seed, input, baseline };
  },
});

/** How far the planner is, in percent; the answer tells the worker whether someone cancelled meanwhile. */
export const noteProgress = defineCommand({
  name: "check-planning.note-progress",
  roles: ["exchange"],
  input: z.strictObject({ ...run, progress: z.number().int().min(0).max(100) }),
  run: async ({ db, record }, { runId, progress }) => {
    const { count } = await db.planRun.updateMany({
      where: { id: runId, state: "running", progress: { lt: progress } },
      data: { progress },
    });
    if (count > 0) {
      const detail = { progress };
      await record({ event: "check-planning.progressed", subjectType: "plan-run", subjectId: runId, detail });
    }
    const { state } = await visibleRun(db, runId);
    return { state };
  },
});

/** What came out, written once; nothing of it counts until the lead confirms it. */
export const finishRun = defineCommand({
  name: "check-planning.finish-run",
  roles: ["exchange"],
  input: z.strictObject({ ...run, outcome: z.unknown(), baselineOutcome: z.unknown() }),
  run: async (context, { runId, outcome, baselineOutcome }) => {
    const found = await visibleRun(context.db, runId);
    if (found.state !== "running") return;
    await stepRun(context, found, "finish", {
      event: "finished",
      data: {
        outcome: outcome as object,
        ...(baselineOutcome ? { baselineOutcome: baselineOutcome as object } : {}),
        progress: 100,
        endedAt: context.occasion.at,
      },
    });
  },
});

/** The planner could not do it; the lead is told and can try again. */
export const failRun = defineCommand({
  name: "check-planning.fail-run",
  roles: ["exchange"],
  input: z.strictObject({ ...run, reference: z.string().max(40) }),
  run: async (context, { runId, reference }) => {
    const found = await visibleRun(context.db, runId);
    if (found.state !== "running") return;
    const data = { failure: reference, endedAt: context.occasion.at };
    await stepRun(context, found, "fail", { event: "failed", data });
  },
});
