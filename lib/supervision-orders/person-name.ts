type Name = { readonly givenNames: string; readonly infix: string; readonly familyName: string };

/** "Jan van den Berg", as screens and letters write it. */
export const displayName = ({ givenNames, infix, familyName }: Name): string =>
  [givenNames, infix, familyName].filter((part) => part !== "").join(" ");
