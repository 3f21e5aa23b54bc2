"use server";

import { reportBug } from "@/lib/platform/log";
import { currentOccasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { texts } from "@/lib/platform/texts";
import type { OmSearchState } from "./om-search-state";
import { omCases } from "./queries/om-cases";

/** Cases of the own office by name or number. By post: what was typed never stands in an address. */
export async function searchCasesAction(_state: OmSearchState, data: FormData): Promise<OmSearchState> {
  const { t } = await texts();
  const typed = text(data.get("typed")).slice(0, 200);
  const wanted = text(data.get("page"));
  const page = /^[1-9]\d{0,3}$/.test(wanted) ? Number(wanted) : 1;
  const occasion = await currentOccasion();
  if (!occasion) return { typed, problem: t("platform.refusals.session-ended") };
  try {
    const result = await omCases(occasion, { typed, page, state: "all" });
    return result.tooShort ? { typed, problem: t("violationAdvice.om.search.tooShort") } : { typed, result };
  } catch (error) {
    if (error instanceof NotFound) return { typed, problem: t("platform.refusals.not-found") };
    return { typed, problem: t("platform.refusals.bug", { reference: reportBug(error) }) };
  }
}

const text = (value: FormDataEntryValue | null): string => (typeof value === "string" ? value.trim() : "");
