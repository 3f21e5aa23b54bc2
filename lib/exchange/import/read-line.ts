import type { RefusalCode } from "@/lib/platform/refusal";
import { type IssuedOrder, issuedOrder } from "../messages/order";
import { explain } from "./explain";

export type ReadLine =
  | { readonly order: IssuedOrder }
  | { readonly code: RefusalCode; readonly fields: readonly string[] };

/** One line of an import file: the JSON of one order (M1). */
export function readLine(line: string): ReadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { code: "exchange.not-json", fields: [] };
  }
  const parsed = issuedOrder.safeParse(value);
  return parsed.success ? { order: parsed.data } : explain(parsed.error);
}
