import { createHash } from "node:crypto";
import { method } from "./method";
import type { PlanInput } from "./problem";

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** JSON with its keys in order and nothing between: the same value always gives the same text (RFC 8785 for our values). */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`).join(",")}}`;
}

/** By code unit, not by language: sorts alike on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The input with every list that is a set in the order of its text; marks and days do not mean more by standing first. */
export function canonicalInput(input: PlanInput): PlanInput {
  return {
    ...input,
    closedDays: sorted(input.closedDays),
    units: sorted(
      input.units.map((unit) => ({
        ...unit,
        weeks: sorted(unit.weeks),
        closedDays: sorted(unit.closedDays),
        workers: sorted(unit.workers.map((worker) => ({ ...worker, absent: sorted(worker.absent) }))),
      })),
    ),
    orders: sorted(
      input.orders.map((order) => ({
        ...order,
        closed: sorted(order.closed),
        attempts: sorted(order.attempts),
        marks: sorted(order.marks),
        firm: sorted(order.firm),
        kept: order.kept && sorted(order.kept),
      })),
    ),
  };
}

function sorted<T extends Json>(items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, text: canonicalJson(item) }))
    .sort((a, b) => compareText(a.text, b.text))
    .map(({ item }) => item);
}

/** What stands in the record before planning: one SHA-256 over method, seed and input, in lower-case hex. */
export function commitmentOf(seed: string, input: PlanInput): string {
  const text = canonicalJson({ input: canonicalInput(input), method, seed });
  return createHash("sha256").update(text).digest("hex");
}
