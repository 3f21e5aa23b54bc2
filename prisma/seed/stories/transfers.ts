import { acceptTransfer } from "@/lib/supervision-orders/commands/accept-transfer";
import { proposeTransfer } from "@/lib/supervision-orders/commands/propose-transfer";
import type { World } from "../world";
import { on } from "./told-case";

/** From which unit to which, and whether the other lead has accepted it already. */
const planned = [
  {
    from: "RN Amsterdam",
    to: "RN Utrecht",
    note: "Cliënt is verhuisd naar Utrecht en werkt daar sinds een maand. Afspraken komt hij na. De volgende afspraak is over twee weken.",
    answer: "none",
  },
  {
    from: "RN Utrecht",
    to: "SVG Utrecht",
    note: "De verslaving staat voorop: cliënt begon met een behandeling en heeft daar begeleiding bij nodig. Meldplicht loopt goed.",
    answer: "none",
  },
  {
    from: "RN Zwolle",
    to: "RN Arnhem",
    note: "Cliënt woont sinds kort bij familie in Arnhem. Er lopen geen adviezen; de gemeente is op de hoogte van de verhuizing.",
    answer: "accepted",
  },
] as const;

/** An order of this unit that nothing else hangs on, so that its own story stays as it was told. */
const quiet = `select o.id, o.version from supervision_order o join supervised_person p on p.id = o.person_id and not p.two_workers
  where o.unit_id = $1 and o.state = 'running' and o.received_on < current_date - 30
    and not exists (select from device_check_schedule s where s.order_id = o.id)
    and not exists (select from violation_notice n where n.order_id = o.id)
    and not exists (select from detention d where d.person_id = o.person_id)
  order by o.received_on desc, o.id limit 1`;

/** Orders that move with their person: two proposals that wait for an answer, one that was taken over. */
export async function transfers(world: World): Promise<void> {
  for (const { from, to, note, answer } of planned) {
    const [old, next] = [from, to].map((name) => world.crews.find((crew) => crew.name === name));
    if (!old || !next) continue;
    const [order] = await world.rows<{ id: string; version: number }>(quiet, [old.unitId]);
    if (!order) continue;
    await proposeTransfer(on(world, old.lead, 3, 10), {
      orderId: order.id,
      version: order.version,
      toUnitId: next.unitId,
      note,
    });
    if (answer === "none") continue;
    const [transfer] = await world.rows<{ id: string; version: number }>(
      "select id, version from order_transfer where order_id = $1 and state = 'proposed'",
      [order.id],
    );
    if (transfer)
      await acceptTransfer(on(world, next.lead, 1, 9), {
        transferId: transfer.id,
        version: transfer.version,
      });
  }
}
