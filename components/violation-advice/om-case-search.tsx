"use client";

import { Search } from "lucide-react";
import { useActionState, useId } from "react";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { PlainTable } from "@/components/ui/plain-table";
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
  const id = useId();
  return (
    <form action={send} className="grid gap-4" aria-busy={pending}>
      <search className="grid max-w-2xl gap-1">
        <label htmlFor={id} className="font-semibold">
          {texts.query}
        </label>
        <p id={`${id}-hint`} className="text-sm text-ink-subtle">
          {texts.hint}
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
          <Button icon={<Search />} disabled={pending}>
            {texts.submit}
          </Button>
        </div>
      </search>
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
      {pages > 1 ? (
        <div className="flex flex-wrap items-center justify-between gap-3 p-4">
          <span className="text-sm text-ink-subtle">
            {texts.position.replace("{page}", String(page)).replace("{pages}", String(pages))}
          </span>
          <span className="flex gap-3">
            {page > 1 ? (
              <Button name="page" value={page - 1}>
                {texts.previous}
              </Button>
            ) : null}
            {page < pages ? (
              <Button name="page" value={page + 1}>
                {texts.next}
              </Button>
            ) : null}
          </span>
        </div>
      ) : null}
    </Panel>
  );
}
