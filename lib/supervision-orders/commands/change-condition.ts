import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { conditionBinds } from "../acts";
import { addConditionVersion } from "../condition-version";
import { visibleOrder } from "../facts";
import { changeOrder } from "../order-step";
import { changeConditionSchema } from "../schema";

/**
 * A judge changed or lifted a condition (Sv 6:6:19), or our copy had a mistake: a new version with its ground.
 * Lifting it ends its schedule of checks with it; the database sees to that.
 */
export const changeCondition = defineCommand({
  name: "supervision-orders.change-condition",
  roles: ["administration", "teamLead"],
  input: changeConditionSchema,
  run: async (context, { orderId, version, conditionId, ...said }) => {
    const { db, occasion } = context;
    const order = await visibleOrder(db, occasion, orderId);
    if (!conditionBinds(order.state)) throw new Refusal("supervisionOrders.wrong-state");
    const old = await db.specialCondition.findFirst({
      where: { id: conditionId, orderId, state: "active" },
      include: { clause: true },
    });
    if (!old) throw new NotFound();
    const decision = decisionOf(said, occasion.today);
    const words =
      said.kind === "lifted"
        ? {}
        : {
            code: said.code ?? old.code,
            law: said.law || old.law,
            article: said.article || old.article,
            text: said.text || old.text,
            untilOn: toDbOrNull(said.untilOn),
          };
    await changeOrder(
      context,
      order,
      { orderId, version },
      {
        event: "condition-changed",
        data: {},
        detail: { sequence: old.sequence, kind: said.kind, version: old.version + 1 },
      },
    );
    const id = await addConditionVersion(context, old, {
      kind: said.kind,
      reason: said.reason,
      words,
      ...(decision ? { decision } : {}),
    });
    return { orderId, conditionId: id };
  },
});

type Said = Pick<(typeof changeConditionSchema)["_output"], "kind" | "decidedOn" | "decidedBy">;

/** A change that is a judge's needs the decision it rests on. */
function decisionOf({ kind, decidedOn, decidedBy }: Said, today: string) {
  if (kind === "correction") return null;
  if (!decidedOn) throw new Refusal("supervisionOrders.decision-needed", { path: "decidedOn" });
  if (decidedOn > today) throw new Refusal("supervisionOrders.decision-in-future", { path: "decidedOn" });
  if (!decidedBy) throw new Refusal("supervisionOrders.decision-needed", { path: "decidedBy" });
  return { on: toDb(decidedOn), by: decidedBy };
}
