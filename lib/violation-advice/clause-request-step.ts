import type { CommandContext } from "@/lib/platform/command";
import type { Prisma } from "@/lib/platform/db";
import { NotFound, Refusal } from "@/lib/platform/refusal";
import { visibleRequests } from "./clause-request-access";
import {
  type ClauseRequestState,
  type ClauseRequestVerb,
  clauseRequestTransition,
} from "./clause-request-states";

type Change = Prisma.ClauseRequestUpdateManyMutationInput;
type Step = {
  readonly version: number;
  readonly verb: ClauseRequestVerb;
  readonly event: string;
  readonly change: Omit<Change, "state" | "version">;
};

/** The request in this actor's reach; NotFound otherwise. */
export async function reachedRequest({ db, occasion }: Pick<CommandContext, "db" | "occasion">, id: string) {
  const request = await db.clauseRequest.findFirst({
    where: { AND: [visibleRequests(occasion.actor), { id }] },
  });
  if (!request) throw new NotFound();
  return { ...request, state: request.state as ClauseRequestState };
}

export type ClauseRequest = Awaited<ReturnType<typeof reachedRequest>>;

/** Makes one step of the state table, guarded by state and version, with its event. */
export async function stepRequest(
  context: CommandContext,
  request: ClauseRequest,
  step: Step,
): Promise<void> {
  const row = clauseRequestTransition(request.state, step.verb, context.occasion.actor.role);
  if (!row) throw new Refusal("violationAdvice.not-in-this-state");
  await writeRequest(context, request, { ...step, change: { ...step.change, state: row.to } });
}

/** A guarded write on the request as it was read, with its event. */
export async function writeRequest(
  { db, record }: CommandContext,
  request: Pick<ClauseRequest, "id" | "orderId" | "state">,
  { version, event, change }: { version: number; event: string; change: Change },
): Promise<void> {
  const { count } = await db.clauseRequest.updateMany({
    where: { id: request.id, state: request.state, version },
    data: { ...change, version: { increment: 1 } },
  });
  if (count === 0) throw new Refusal("platform.changed-meanwhile");
  const { id: subjectId, orderId } = request;
  await record({ event, subjectType: "clause-request", subjectId, orderId });
}
