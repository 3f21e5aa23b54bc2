import type { z } from "zod";
import type { RefusalCode } from "@/lib/platform/refusal";

type Issue = z.core.$ZodIssue;

const dates = /(?:^|\.)(?:birthOn|judgmentOn|finalOn|startOn|endOn|fromOn|untilOn|anchorOn)$/;

const codeOf = (issue: Issue): RefusalCode => {
  const path = issue.path.join(".");
  if (path === "title") return "exchange.unknown-title";
  if (/^conditions\.\d+\.text$/.test(path)) return "exchange.missing-condition-text";
  if (/^conditions\.\d+\.code$/.test(path)) return "exchange.unknown-condition";
  if (path.startsWith("caseNumbers")) return "exchange.wrong-case-number";
  if (path === "person.skn") return "exchange.wrong-chain-number";
  if (dates.test(path)) return "exchange.impossible-date";
  return "exchange.wrong-content";
};

/**
 * Why an order cannot be read, for a person: the first fault as a code with a sentence, and the names of all fields
 * that are wrong. Never what stood in them.
 */
export function explain(error: z.ZodError): {
  readonly code: RefusalCode;
  readonly fields: readonly string[];
} {
  const [first] = error.issues;
  const fields = [...new Set(error.issues.flatMap(fieldsOf))];
  return { code: first ? codeOf(first) : "exchange.wrong-content", fields };
}

function fieldsOf(issue: Issue): readonly string[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => [...path, key].join(".").slice(0, 60));
  return [path.join(".")].filter((field) => field !== "");
}
