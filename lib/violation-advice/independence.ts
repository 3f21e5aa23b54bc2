/**
 * Who did a step. Whoever stands in for a colleague acts for two: the own person and the represented one,
 * so cover is no way round the rule.
 */
export type Deed = { readonly by: string; readonly onBehalfOf: readonly string[] };

export type Hands = {
  readonly author: Deed;
  readonly challenger: Deed | null;
  readonly approver: Deed | null;
};

export type IndependenceProblem = "challenger-is-author" | "approver-is-author" | "approver-is-challenger";

/**
 * Which of the three hands are not three different people; steps not yet taken raise no problem.
 * Advice, challenge (interne tegenspraak) and approval only mean something when nobody judges the own work.
 */
export function independenceProblems({
  author,
  challenger,
  approver,
}: Hands): readonly IndependenceProblem[] {
  const problems: IndependenceProblem[] = [];
  if (challenger && shareAPerson(author, challenger)) problems.push("challenger-is-author");
  if (approver && shareAPerson(author, approver)) problems.push("approver-is-author");
  if (challenger && approver && shareAPerson(challenger, approver)) problems.push("approver-is-challenger");
  return problems;
}

const people = ({ by, onBehalfOf }: Deed): readonly string[] => [by, ...onBehalfOf];

const shareAPerson = (a: Deed, b: Deed): boolean => people(a).some((person) => people(b).includes(person));
