import type { OmCaseList } from "./queries/om-cases";

/** What the search of the OM holds: the words typed, and what came of them. */
export type OmSearchState =
  | { readonly typed: string; readonly result?: OmCaseList; readonly problem?: string }
  | undefined;
