import { Prisma } from "@/lib/platform/db";

/** The step a trajectory (alias t) is at; null in the handover and after it. */
export const currentStep = Prisma.sql`case
  when t.state in ('registered', 'step-1') then 1
  when t.state = 'step-2' then 2
  when t.state in ('step-3-decision', 'step-3-research') then 3
  when t.state in ('step-4-decision', 'step-4-effort') then 4 end`;

/** Trajectories that go on. */
export const goesOn = Prisma.sql`t.state not in ('closed', 'stopped')`;
