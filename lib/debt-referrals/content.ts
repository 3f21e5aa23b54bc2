import type { LocalDate } from "@/lib/calendar/local-date";
import { type ConsentScope, type Creditor, shareable } from "./codes";

/**
 * Exactly what a municipality gets to see, and nothing besides: who asks, about whom, how urgent, and what the client
 * allowed. No offence, no conditions, no title, no debts of the criminal circuit.
 */
export type ReferralContent = {
  readonly municipality: string;
  readonly from: { readonly officer: string; readonly organisation: string };
  readonly person: { readonly name: string; readonly birthOn: LocalDate | null; readonly town: string };
  readonly crisisGround: string | null;
  readonly warmHandover: boolean;
  readonly consentOn: LocalDate;
  readonly total?: string;
  readonly creditors?: readonly Creditor[];
  readonly help?: readonly string[];
  readonly skills?: readonly string[];
  readonly firstWish?: string;
};

type Screened = {
  readonly total: string;
  readonly creditors: readonly Creditor[];
  readonly help: readonly string[];
  readonly skills: readonly string[];
  readonly firstWish: string;
};

type Always = Omit<ReferralContent, "total" | "creditors" | "help" | "skills" | "firstWish">;

/** The content for a municipality: the always needed part, and of the answers only what the consent covers. */
export function referralContent(
  always: Always,
  scope: readonly ConsentScope[],
  answers: Screened,
): ReferralContent {
  const allowed = (part: ConsentScope) => scope.includes(part);
  return {
    ...always,
    ...(allowed("total") && { total: answers.total }),
    ...(allowed("creditors") && { creditors: shareable(answers.creditors) }),
    ...(allowed("help") && { help: answers.help }),
    ...(allowed("skills") && { skills: answers.skills }),
    ...(allowed("first-wish") && { firstWish: answers.firstWish }),
  };
}
