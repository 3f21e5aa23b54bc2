import { importOrders } from "@/lib/exchange/commands/import-orders";
import { runImport } from "@/lib/exchange/import/run-import";
import { chance } from "../chance";
import { issuedOrderOf } from "../orders";
import { madeUpPerson } from "../persons";
import type { World } from "../world";
import { on } from "./told-case";

/** Numbers of persons and orders that no story uses. */
const apart = 1_200;

function order(world: World, nth: number, unit: string) {
  const crew = world.crews.find(({ name }) => name === unit);
  if (!crew) throw new Error(`no unit ${unit}`);
  const luck = chance(apart + nth);
  const person = madeUpPerson(apart + nth, luck);
  const receivedOn = world.calendar.workday(2);
  const plain = { title: "VV", months: 24, immediate: false, clause: null, lacking: "nothing" } as const;
  return issuedOrderOf({ number: apart + nth, crew, person, receivedOn, ...plain }, luck);
}

/** Messages that could not have their effect, and a file of orders with lines that are wrong. */
export async function exceptions(world: World): Promise<void> {
  await unreadable(world);
  await imported(world);
}

async function unreadable(world: World): Promise<void> {
  const unknownTitle = { ...order(world, 1, "RN Utrecht"), title: "VVX" };
  const [duty, ...rest] = order(world, 2, "RN Zwolle").conditions;
  const withoutText = { ...order(world, 2, "RN Zwolle"), conditions: [{ ...duty, text: "" }, ...rest] };
  const wrongNumber = { ...order(world, 3, "SVG Utrecht"), caseNumbers: ["16/12-25"] };
  const youth = { ...order(world, 4, "RN Arnhem"), sanctionRegime: "youth" };
  for (const [nth, message] of [unknownTitle, withoutText, wrongNumber, youth].entries())
    await world.post.issue([message], on(world, world.stage.exchange, 1 + nth, 7, 10 * nth).at);
}

/** Six lines: three orders, one that cannot be read, one with an impossible day, one for another organisation. */
async function imported(world: World): Promise<void> {
  const crew = world.crews.find(({ name }) => name === "RN Utrecht");
  if (!crew) return;
  const good = [5, 6, 7].map((nth) => order(world, nth, "RN Utrecht"));
  const lines = [
    ...good.map((line) => JSON.stringify(line)),
    "{ niet af",
    JSON.stringify({ ...order(world, 8, "RN Utrecht"), judgmentOn: "2026-02-30" }),
    JSON.stringify(order(world, 9, "SVG Utrecht")),
  ];
  const { importId } = await importOrders(on(world, crew.administration, 2, 9), { text: lines.join("\n") });
  const exchange = on(world, world.stage.exchange, 2, 9, 1);
  await runImport(async () => exchange, importId);
  await world.rows("select graphile_worker.remove_job($1)", [`import:${importId}`]);
}
