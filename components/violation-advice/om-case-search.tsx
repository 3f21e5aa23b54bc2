"use client";

import { useActionState } from "react";
import { Alert } from "@/components/ui/alert";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { PlainTable } from "@/components/ui/plain-table";
import { PostedPages } from "@/components/ui/posted-pages";
import { SearchBox } from "@/components/ui/search-box";
import type { OmSearchState } from "@/lib/violation-advice/om-search-state";
import type { OmCaseList } from "@/lib/violation-advice/queries/om-cases";
import { type OmCaseWords, omCaseRow } from "./om-case-row";

/** The words of the search, chosen by the server. */
export type OmSearchTexts = {
  readonly query: string;
  readonly hint: string;
  readonly submit: string;
  readonly nothing: string;
  readonly none: string;
  readonly one: string;
  /** With `#` where the number comes. */
  readonly many: string;
  readonly previous: string;
  readonly next: string;
  /** With `{page}` and `{pages}`. */
  readonly position: string;
  readonly rows: OmCaseWords;
};

type Props = {
  readonly action: (state: OmSearchState, data: FormData) => Promise<OmSearchState>;
  readonly texts: OmSearchTexts;
};

/** One box for a name or a number, among the cases of the own office. Posted, so that no name stands in the address. */
export function OmCaseSearch({ action, texts }: Props) {
  const [state, send, pending] = useActionState(action, undefined);
  return (
    <form action={send} className="grid gap-4" aria-busy={pending}>
      <SearchBox
        label={texts.query}
        hint={texts.hint}
        submit={texts.submit}
        typed={state?.typed}
        pending={pending}
      />
      <div aria-live="polite">
        {state?.problem ? <Alert tone="warning">{state.problem}</Alert> : null}
        {state?.result ? <Found result={state.result} texts={texts} /> : null}
      </div>
    </form>
  );
}

/** What was found, with the number of it; the number and the list come from the same question. */
function Found({ result, texts }: { readonly result: OmCaseList; readonly texts: OmSearchTexts }) {
  const { total, page, pages, rows } = result;
  const count =
    total === 0 ? texts.nothing : total === 1 ? texts.one : texts.many.replace("#", String(total));
  return (
    <Panel title={count} content="flush">
      {total === 0 ? (
        <EmptyState title={texts.nothing}>{texts.none}</EmptyState>
      ) : (
        <PlainTable
          caption={count}
          columns={texts.rows.columns}
          rows={rows.map((row) => omCaseRow(row, texts.rows))}
        />
      )}
      <PostedPages page={page} pages={pages} texts={texts} />
    </Panel>
  );
}
