import "server-only";
import { defineCommand } from "@/lib/platform/command";
import { toDb, toDbOrNull } from "@/lib/platform/db-date";
import { Refusal } from "@/lib/platform/refusal";
import { parseChainNumber } from "@/lib/supervision-orders/chain-number";
import { detentionChange } from "../messages/detention";

/** M3: a stay in detention that began, or one we know that ended. The same change told twice changes nothing. */
export const receiveDetention = defineCommand({
  name: "supervision-orders.receive-detention",
  roles: ["exchange"],
  input: detentionChange,
  run: async ({ db, record }, change) => {
    const skn = parseChainNumber(change.skn) ?? "";
    const person = await db.supervisedPerson.findUnique({
      where: { skn },
      include: { orders: { orderBy: { receivedOn: "desc" } } },
    });
    if (!person) throw new Refusal("exchange.unknown-person");
    const facility = change.facility
      ? await db.prisonFacility.findUnique({ where: { slug: change.facility } })
      : null;
    if (change.facility && !facility) throw new Refusal("exchange.unknown-facility");
    const told = {
      facilityId: facility?.id ?? null,
      untilOn: toDbOrNull(change.untilOn),
      suspendsProbation: change.suspendsProbation,
      source: "cjib",
    };
    const fromOn = toDb(change.fromOn);
    const known = await db.detention.findFirst({ where: { personId: person.id, fromOn } });
    if (known) await db.detention.update({ where: { id: known.id }, data: told });
    else await db.detention.create({ data: { ...told, personId: person.id, fromOn } });
    for (const order of person.orders) {
      await record({
        event: "supervision-orders.detention-told",
        subjectType: "order",
        subjectId: order.id,
        detail: { fromOn: change.fromOn, untilOn: change.untilOn },
      });
    }
    const [latest] = person.orders;
    return { organisationId: latest?.organisationId ?? null, officeCode: latest?.officeCode ?? null };
  },
});
