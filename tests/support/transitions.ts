import { expect, test } from "vitest";

/** The columns of a transition table that the walks need. */
export type Row = {
  readonly from: string;
  readonly verb: string;
  readonly to: string;
  readonly roles: readonly string[];
};

/** Every role there is; a table that names another one fails its test. */
export const allRoles = [
  "officer",
  "teamLead",
  "administration",
  "djiCaseManager",
  "prosecutor",
  "cjibClerk",
  "exchange",
] as const;

export type Step = {
  readonly from: string;
  readonly verb: string;
  readonly role: string;
  readonly to: string;
};

type Table<State extends string, Verb extends string> = {
  /** The states; the first one is where everything begins. */
  readonly states: Readonly<Record<State, string>>;
  readonly rows: readonly (Row & { readonly verb: Verb })[];
  readonly ask: (from: State, verb: Verb, role: string) => Row | undefined;
  /** The states that nothing leaves. */
  readonly ends: readonly State[];
};

/** Tests what holds for every transition table; returns its states and the steps it allows, for what is its own. */
export function soundTable<State extends string, Verb extends string>(table: Table<State, Verb>) {
  const { rows, ask, ends } = table;
  const states = Object.keys(table.states) as State[];
  const verbs = [...new Set(rows.map((row) => row.verb))];
  const steps = walk(states, verbs, ask);

  test("the table is sound", () => {
    expect(ambiguous(rows)).toEqual([]);
    expect(unknownRoles(rows)).toEqual([]);
    expect([...reachable(rows, states[0] ?? "")].sort()).toEqual([...states].sort());
    expect(endStates(rows, states)).toEqual(ends);
  });

  test("of every state x verb x role only the rows of the table are allowed", () => {
    expect(steps).toHaveLength(rows.reduce((sum, row) => sum + row.roles.length, 0));
  });

  return { states, steps };
}

/** Tries every state x verb x role and returns the steps that `ask` allows. */
function walk<State extends string, Verb extends string>(
  states: readonly State[],
  verbs: readonly Verb[],
  ask: (from: State, verb: Verb, role: string) => Row | undefined,
): readonly Step[] {
  const cube = states.flatMap((from) =>
    verbs.flatMap((verb) => allRoles.map((role) => ({ from, verb, role }))),
  );
  return cube.flatMap(({ from, verb, role }) => {
    const row = ask(from, verb, role);
    return row ? [{ from, verb, role, to: row.to }] : [];
  });
}

/** Which verbs each role has at all, for comparison with the roles of the law. */
export const verbsByRole = (steps: readonly Step[]): Record<string, string[]> =>
  Object.fromEntries(
    allRoles
      .map(
        (role) =>
          [role, [...new Set(steps.filter((s) => s.role === role).map((s) => s.verb))].sort()] as const,
      )
      .filter(([, verbs]) => verbs.length > 0),
  );

/** The states that can be reached from `start`, itself included. */
export function reachable(rows: readonly Row[], start: string): ReadonlySet<string> {
  const found = new Set([start]);
  for (const state of found) {
    for (const row of rows) if (row.from === state) found.add(row.to);
  }
  return found;
}

/** States that no row leaves. */
const endStates = (rows: readonly Row[], states: readonly string[]): string[] =>
  states.filter((state) => rows.every((row) => row.from !== state));

/** Pairs of state and verb that two rows claim: the outcome would be a toss-up. */
const ambiguous = (rows: readonly Row[]): string[] => {
  const pairs = rows.map((row) => `${row.from} ${row.verb}`);
  return pairs.filter((pair, i) => pairs.indexOf(pair) !== i);
};

/** Role names in a table that do not exist. */
const unknownRoles = (rows: readonly Row[]): string[] =>
  rows.flatMap((row) => row.roles).filter((role) => !allRoles.some((known) => known === role));
