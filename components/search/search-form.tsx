"use client";

import { type ReactNode, useActionState } from "react";
import { Alert } from "@/components/ui/alert";
import { SearchBox } from "@/components/ui/search-box";
import type { SearchState } from "@/lib/search/search-state";
import { SearchResults, type SearchTexts } from "./search-results";

type Props = {
  readonly action: (state: SearchState, data: FormData) => Promise<SearchState>;
  readonly texts: SearchTexts;
};

/** One box for a name or a number. Posted, so that no personal data stands in the address or the history. */
export function SearchForm({ action, texts }: Props) {
  const [state, send, pending] = useActionState(action, undefined);
  return (
    <form action={send} className="grid gap-5" aria-busy={pending}>
      <SearchBox
        label={texts.query}
        hint={texts.queryHint}
        submit={texts.submit}
        typed={state?.typed}
        pending={pending}
      />
      <Answer state={state}>
        {state?.result ? <SearchResults result={state.result} texts={texts} /> : null}
      </Answer>
    </form>
  );
}

/** Read out when it changes, so that who cannot see the list knows what came of the search. */
function Answer({ state, children }: { readonly state: SearchState; readonly children: ReactNode }) {
  return (
    <div aria-live="polite">
      {state?.problem ? <Alert tone="warning">{state.problem}</Alert> : null}
      {children}
    </div>
  );
}
