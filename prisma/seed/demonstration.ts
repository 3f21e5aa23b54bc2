import type { Dossier } from "./cards";
import { chance } from "./chance";
import { extras } from "./extras";
import { leadingRoles } from "./leading-roles";
import { madeUpPerson } from "./persons";
import { checkPlans } from "./stories/check-plans";
import { covers } from "./stories/covers";
import { exceptions } from "./stories/exceptions";
import { tellDossier } from "./stories/tell";
import { transfers } from "./stories/transfers";
import { supportingRoles } from "./supporting-roles";
import { openWorld, type Places, type World } from "./world";

/** Which part of the stories to tell: each process takes every second or third one. */
export type Share = { readonly nth: number; readonly of: number };

export type StoriesWish = Places & {
  readonly dossiers: readonly Dossier[];
  readonly share?: Share;
  /** Called when so many more orders have been told. */
  readonly progress?: (more: number) => void;
};

/** So many stories at a time: each order is told by itself, in its own order. */
const together = 8;

/** The leading and supporting roles, whatever the number; the rest is filled up with others. */
export function castOf(orders: number): readonly Dossier[] {
  const roles = [...leadingRoles, ...supportingRoles];
  return [...roles, ...extras(Math.max(0, orders - countOf(roles)))];
}

export const countOf = (dossiers: readonly Dossier[]): number =>
  dossiers.reduce((sum, { cards }) => sum + cards.length, 0);

/**
 * Tells stories through the commands. The staff must be there already; `finish` comes after. A story that breaks off
 * leaves what was told so far, and the others go on: returns what went wrong.
 */
export async function tellStories({
  dossiers,
  share,
  progress,
  ...places
}: StoriesWish): Promise<readonly string[]> {
  const world = await openWorld(places);
  const { nth: first, of: step } = share ?? { nth: 0, of: 1 };
  let number = 0;
  const stories = dossiers.map((dossier, person) => {
    number += dossier.cards.length;
    return { dossier, person, number: number - dossier.cards.length };
  });
  const broken: string[] = [];
  const waiting = stories.filter(({ person }) => person % step === first);
  const teller = async () => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      await one(world, story.dossier, story.person, story.number).catch((error: unknown) => {
        broken.push(`${JSON.stringify(story.dossier)}: ${error instanceof Error ? error.stack : error}`);
      });
      progress?.(story.dossier.cards.length);
    }
  };
  try {
    await Promise.all(Array.from({ length: together }, teller));
    return broken;
  } finally {
    await world.close();
  }
}

/** What concerns no single order: cover, messages that could not be read, the register put in order. Ends every session. */
export async function finish(places: Places): Promise<void> {
  const world = await openWorld(places);
  try {
    await covers(world);
    await checkPlans(world);
    await exceptions(world);
    await transfers(world);
    await tidy(world);
    await world.stage.close();
  } finally {
    await world.close();
  }
}

async function one(world: World, dossier: Dossier, person: number, number: number): Promise<void> {
  const crew = world.crews.find(({ name }) => name === dossier.crew);
  const officer = crew?.officers[dossier.officer];
  if (!crew || !officer) throw new Error(`nobody in ${dossier.crew}`);
  const luck = chance(7_000 + person);
  const cast = { world, crew, officer, luck, person: madeUpPerson(person, luck) };
  await tellDossier(cast, dossier, number);
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
  await world.rows("select count(graphile_worker.remove_job('plan:' || id)) from plan_run", []);
}
