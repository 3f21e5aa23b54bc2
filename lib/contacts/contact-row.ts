import { instantInAmsterdam, type LocalTime } from "@/lib/calendar/amsterdam";
import type { CommandContext } from "@/lib/platform/command";
import { toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { needsSecondWorker } from "./rules";
import type { ContactContent } from "./schema";

type Order = { readonly id: string; readonly personId: string };

/**
 * The columns of an entry, after the questions that need other rows: not in the future, the touched conditions belong
 * to this order, a second worker where the person's safety flag asks for one, a name with what a third party said.
 */
export async function contactRow({ db, occasion }: CommandContext, order: Order, input: ContactContent) {
  const occurredAt = instantInAmsterdam(input.occurredOn, input.occurredAt as LocalTime);
  if (occurredAt > occasion.at) throw new Refusal("contacts.in-the-future", { path: "occurredOn" });
  if (input.toldByThird && !input.thirdParty)
    throw new Refusal("contacts.third-party-who", { path: "thirdParty" });
  if (input.nextContactOn && input.nextContactOn < input.occurredOn)
    throw new Refusal("contacts.next-before-this", { path: "nextContactOn" });
  const conditionIds = [...new Set(input.conditionIds)];
  const known = await db.specialCondition.count({ where: { id: { in: conditionIds }, orderId: order.id } });
  if (known !== conditionIds.length)
    throw new Refusal("contacts.unknown-condition", { path: "conditionIds" });
  await checkSecondWorker({ db, occasion }, order, input);
  return {
    kind: input.kind,
    planned: input.planned === "yes",
    occurredAt,
    minutes: input.minutes ?? null,
    place: input.place,
    present: input.present,
    secondWorkerId: input.secondWorkerId ?? null,
    attendance: input.attendance,
    conditionIds,
    observed: input.observed,
    toldByClient: input.toldByClient,
    thirdParty: input.thirdParty,
    toldByThird: input.toldByThird,
    interpretation: input.interpretation,
    clientView: input.clientView,
    agreements: input.agreements,
    nextContactOn: toDbOrNull(input.nextContactOn),
    safetyIncident: input.safetyIncident === "yes",
  };
}

async function checkSecondWorker(
  { db, occasion }: Pick<CommandContext, "db" | "occasion">,
  order: Order,
  input: ContactContent,
): Promise<void> {
  const { twoWorkers } = await db.supervisedPerson.findUniqueOrThrow({
    where: { id: order.personId },
    select: { twoWorkers: true },
  });
  if (!input.secondWorkerId) {
    if (needsSecondWorker({ ...input, twoWorkers }))
      throw new Refusal("contacts.second-worker-missing", { path: "secondWorkerId" });
    return;
  }
  const colleague = await db.staffMember.findFirst({
    where: {
      id: input.secondWorkerId,
      organisationId: occasion.actor.organisationId,
      role: { in: ["officer", "teamLead"] },
    },
    select: { id: true },
  });
  if (!colleague || colleague.id === occasion.actor.staffId)
    throw new Refusal("contacts.second-worker-unknown", { path: "secondWorkerId" });
}
