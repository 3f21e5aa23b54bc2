import "server-only";
import { reportBug } from "@/lib/platform/log";
import type { Occasion } from "@/lib/platform/occasion";
import { Refusal } from "@/lib/platform/refusal";
import { rejectLine, takeInLines } from "../commands/take-in-lines";

/** Large enough to spread the round trips, small enough for a transaction of less than a second or two. */
const batch = 200;

/**
 * Takes in a whole import, batch after batch; each is settled on its own, so a crash loses and doubles nothing. A
 * batch that fails is done again line by line, and only the line at fault is put aside.
 */
export async function runImport(occasion: () => Promise<Occasion>, importId: string): Promise<void> {
  for (let left = 1; left > 0; ) {
    left = await takeInLines(await occasion(), { importId, most: batch }).catch(async (error: unknown) => {
      if (error instanceof Refusal) throw error;
      return oneByOne(occasion, importId);
    });
  }
}

async function oneByOne(occasion: () => Promise<Occasion>, importId: string): Promise<number> {
  let failures = 0;
  for (let count = 0; count < batch; count += 1) {
    try {
      if ((await takeInLines(await occasion(), { importId, most: 1 })) === 0) return 0;
      failures = 0;
    } catch (error) {
      if (error instanceof Refusal) throw error;
      failures += 1;
      // once may have been the database; twice is the line
      if (failures < 2) continue;
      await rejectLine(await occasion(), { importId, reference: reportBug(error) });
      failures = 0;
    }
  }
  return batch;
}
