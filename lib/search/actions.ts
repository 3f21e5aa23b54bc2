"use server";

import { reportBug } from "@/lib/platform/log";
import { currentOccasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { texts } from "@/lib/platform/texts";
import { searchOrders } from "./queries";
import type { SearchState } from "./search-state";

/**
 * A search by post: what was typed never stands in an address. The form answers with the list itself, so it works
 * without JavaScript too; the buttons below the list post the same words with another page.
 */
export async function searchAction(_state: SearchState, data: FormData): Promise<SearchState> {
  const { t } = await texts();
  const typed = text(data.get("typed")).slice(0, 200);
  const wanted = text(data.get("page"));
  const page = /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 1;
  const occasion = await currentOccasion();
  if (!occasion) return { typed, problem: t("platform.refusals.session-ended") };
  try {
    const result = await searchOrders(occasion, { typed, page });
    return result.tooShort ? { typed, problem: t("search.tooShort") } : { typed, result };
  } catch (error) {
    if (error instanceof NotFound) return { typed, problem: t("platform.refusals.not-found") };
    return { typed, problem: t("platform.refusals.bug", { reference: reportBug(error) }) };
  }
}

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value.trim() : "");
