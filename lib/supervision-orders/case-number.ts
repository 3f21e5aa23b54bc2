/** A parketnummer as its ten digits. Text: a number would lose its leading zero. */
export type CaseNumber = string & { readonly __brand: "CaseNumber" };

const PATTERN = /^(\d{2})[/\-. ]?(\d{6})[/\-. ]?(\d{2})$/;

/**
 * Reads a parketnummer as people write it: with slash, dash, dot, space or nothing between the parts.
 * Any two digits in front are accepted and never turned into an office: the message says which office it is.
 * There is no check digit, and the two digits of the year do not sort (cases from before 2000 exist).
 */
export function parseCaseNumber(text: string): CaseNumber | undefined {
  const match = PATTERN.exec(text.trim());
  return match ? (`${match[1]}${match[2]}${match[3]}` as CaseNumber) : undefined;
}

/** As the chain writes it, `NN/NNNNNN-YY`. */
export const formatCaseNumber = (number: CaseNumber): string =>
  `${number.slice(0, 2)}/${number.slice(2, 8)}-${number.slice(8)}`;
