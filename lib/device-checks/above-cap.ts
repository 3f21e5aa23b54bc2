import { Refusal } from "@/lib/platform/refusal";
import type { Cap } from "./clause";

/** The judge's cap is a ceiling: nobody plans more a year than it allows. Throws a Refusal. */
export function refuseAboveCap(cap: Cap | null, checksPerYear: number): void {
  if (cap === null || checksPerYear <= cap.max) return;
  throw new Refusal("deviceChecks.above-cap", { path: "checksPerYear", values: { max: cap.max } });
}
