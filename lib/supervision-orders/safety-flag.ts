import type { CommandContext } from "@/lib/platform/command";

/** High safety risk: two workers at every contact. Belongs to the person, whatever order it was answered with. */
export async function answerSafetyFlag(
  { db }: CommandContext,
  personId: string,
  answer: "yes" | "no",
): Promise<void> {
  const twoWorkers = answer === "yes";
  await db.supervisedPerson.updateMany({
    where: { id: personId, twoWorkers: !twoWorkers },
    data: { twoWorkers },
  });
}
