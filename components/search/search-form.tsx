"use client";

import { Search } from "lucide-react";
import { type ReactNode, useActionState, useId } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import type { SearchState } from "@/lib/search/search-state";
import { SearchResults, type SearchTexts } from "./search-results";

type Props = {
  readonly action: (state: SearchState, data: FormData) => Promise<SearchState>;
  readonly texts: SearchTexts;
};

/** One box for a name or a number. Posted, so that no personal data stands in the address or the history. */
export function SearchForm({ action, texts }: Props) {
  const [state, send, pending] = useActionState(action, undefined);
  const id = useId();
  return (
    <form action={send} className="grid gap-5" aria-busy={pending}>
      <search className="grid max-w-2xl gap-1">
        <label htmlFor={id} className="font-semibold">
          {texts.query}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-subtle">
          {texts.queryHint}
        </p>
        <div className="flex flex-wrap gap-3">
          <div className="min-w-0 flex-1 basis-56">
            <input
              // after an answer the form is drawn anew: what was typed stays in the box
              key={state?.typed ?? ""}
              id={id}
              name="typed"
              type="search"
              required
              maxLength={200}
              autoComplete="off"
              defaultValue={state?.typed}
              aria-describedby={`${id}-hint`}
              className={controlClass}
            />
          </div>
          <Button variant="primary" icon={<Search />} disabled={pending}>
            {texts.submit}
          </Button>
        </div>
      </search>
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
