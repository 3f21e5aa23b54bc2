/**
 * Why a version of a condition exists. `issued`: as the order came. A judge changes or lifts it (Sv 6:6:19);
 * a mistake in our copy is put right; limits were typed over from the judgment because the message left them out.
 */
export const conditionChanges = [
  "issued",
  "judges-decision",
  "lifted",
  "correction",
  "limits-typed-over",
] as const;
export type ConditionChange = (typeof conditionChanges)[number];

/** What a person can record on the screen; the rest follows from other acts. */
export const recordableChanges = ["judges-decision", "lifted", "correction"] as const;

/** What of a version can differ from the one before. `null` and an empty list mean: not said. */
export type ConditionContent = {
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly text: string;
  readonly fromOn: string | null;
  readonly untilOn: string | null;
  readonly clause: ClauseContent | null;
};

export type ClauseContent = {
  readonly maxChecks: number | null;
  readonly per: string | null;
  readonly anchorOn: string | null;
  readonly devicesIncluded: readonly string[];
  readonly devicesExcluded: readonly string[];
  readonly place: string;
  readonly assistance: readonly string[];
  readonly toolAllowed: boolean;
  readonly depth: string;
  readonly privacyGuard: string;
  readonly prohibited: readonly string[];
  readonly duties: readonly string[];
};

type Value = string | number | boolean | null | readonly string[];

/** One thing that differs between two versions, for a sentence such as "ten hoogste: 3 → 2". */
export type Difference = { readonly field: string; readonly from: Value; readonly to: Value };

/** Everything that differs between a version and the one after it, the clause's limits included; empty when nothing does. */
export function conditionDifferences(
  before: ConditionContent,
  after: ConditionContent,
): readonly Difference[] {
  const { clause: clauseBefore, ...wordsBefore } = before;
  const { clause: clauseAfter, ...wordsAfter } = after;
  return [...differences(wordsBefore, wordsAfter), ...differences(clauseBefore ?? {}, clauseAfter ?? {})];
}

type Fields = Readonly<Record<string, Value>>;

function differences(before: Fields, after: Fields): readonly Difference[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }))
    .filter(({ from, to }) => said(from) !== said(to));
}

/** Lists are sets here: the order in which devices are named says nothing; an empty one is as good as none. */
const said = (value: Value): string =>
  typeof value === "object" && value !== null ? [...value].sort().join("|") : String(value ?? "");
