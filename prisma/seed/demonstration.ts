import type { Dossier } from "./cards";
import { chance } from "./chance";
import { extras } from "./extras";
import { leadingRoles } from "./leading-roles";
import { madeUpPerson } from "./persons";
import { covers } from "./stories/covers";
import { exceptions } from "./stories/exceptions";
import { tellDossier } from "./stories/tell";
import { supportingRoles } from "./supporting-roles";
import { openWorld, type Places, type World } from "./world";

export type DemonstrationWish = Places & {
  readonly orders: number;
  readonly progress?: (told: number, total: number) => void;
};

/** So many stories at a time: each order is told by itself, in its own order. */
const together = 8;

/** Tells the stories of `orders` orders through the commands; the staff must be there already. */
export async function tellDemonstration({ orders, progress, ...places }: DemonstrationWish): Promise<void> {
  const world = await openWorld(places);
  try {
    await covers(world);
    await everyone(world, cast(orders), (told) => progress?.(told, orders));
    await exceptions(world);
    await tidy(world);
  } finally {
    await world.close();
  }
}

/** The leading and supporting roles first, whatever the number; the rest is filled up with others. */
function cast(orders: number): readonly Dossier[] {
  const roles = [...leadingRoles, ...supportingRoles];
  const taken = roles.reduce((sum, { cards }) => sum + cards.length, 0);
  return [...roles, ...extras(Math.max(0, orders - taken))];
}

async function everyone(world: World, dossiers: readonly Dossier[], progress: (told: number) => void) {
  const numbers = dossiers.map((_, nth) =>
    dossiers.slice(0, nth).reduce((sum, { cards }) => sum + cards.length, 0),
  );
  let next = 0;
  let told = 0;
  const teller = async () => {
    for (let nth = next++; nth < dossiers.length; nth = next++) {
      const dossier = dossiers[nth];
      if (!dossier) return;
      await one(world, dossier, nth, numbers[nth] ?? 0);
      told += dossier.cards.length;
      progress(told);
    }
  };
  await Promise.all(Array.from({ length: together }, teller));
}

async function one(world: World, dossier: Dossier, person: number, number: number): Promise<void> {
  const crew = world.crews.find(({ name }) => name === dossier.crew);
  const officer = crew?.officers[dossier.officer];
  if (!crew || !officer) throw new Error(`nobody in ${dossier.crew}`);
  const luck = chance(7_000 + person);
  const cast = { world, crew, officer, luck, person: madeUpPerson(person, luck) };
  try {
    await tellDossier(cast, dossier, number);
  } catch (error) {
    throw new Error(`story ${person} (${JSON.stringify(dossier)})`, { cause: error });
  }
}

/** Dates of the register as they were told, and no job left for what has been handled. */
async function tidy(world: World): Promise<void> {
  await world.rows(
    "update exchange_message set created_at = delivered_at where delivered_at < created_at",
    [],
  );
  await world.rows(
    `select count(graphile_worker.remove_job(direction || ':' || id)) from exchange_message
     where state not in ('queued', 'received')`,
    [],
  );
}
