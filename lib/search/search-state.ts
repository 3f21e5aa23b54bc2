import type { SearchResult } from "./queries";

/** What the search form holds: the words typed, and what came of them. */
export type SearchState =
  | { readonly typed: string; readonly result?: SearchResult; readonly problem?: string }
  | undefined;
