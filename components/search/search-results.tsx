import { CaseNumbers } from "@/components/supervision-orders/case-numbers";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { PostedPages } from "@/components/ui/posted-pages";
import { DataTable } from "@/components/ui/table";
import { paths } from "@/lib/paths";
import type { SearchResult } from "@/lib/search/queries";

/** The words of the page, chosen by the server; those of a count and a place depend on the answer. */
export type SearchTexts = {
  readonly query: string;
  readonly queryHint: string;
  readonly submit: string;
  readonly caption: string;
  readonly none: string;
  readonly person: string;
  readonly birth: string;
  readonly orderTitle: string;
  readonly state: string;
  readonly officer: string;
  readonly caseNumbers: string;
  readonly previous: string;
  readonly next: string;
  readonly nothing: string;
  readonly one: string;
  /** With `#` where the number comes. */
  readonly many: string;
  /** With `{page}` and `{pages}`. */
  readonly position: string;
  readonly states: Readonly<Record<string, string>>;
  readonly titles: Readonly<Record<string, string>>;
};

type Props = { readonly result: SearchResult; readonly texts: SearchTexts };

/** What was found, with the number of it; the number and the list come from the same question. */
export function SearchResults({ result, texts }: Props) {
  return (
    <Panel title={countText(texts, result.total)} content="flush">
      <DataTable
        caption={texts.caption}
        rows={result.rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={texts.nothing}>{texts.none}</EmptyState>}
        columns={[
          {
            key: "person",
            kind: "rowHeader",
            header: texts.person,
            cell: (row) => <TextLink href={paths.order(row.id)}>{row.personName}</TextLink>,
          },
          { key: "birth", header: texts.birth, cell: (row) => <LocalDay day={row.birthOn} /> },
          { key: "title", header: texts.orderTitle, cell: (row) => texts.titles[row.title] ?? row.title },
          { key: "state", header: texts.state, cell: (row) => texts.states[row.state] ?? row.state },
          { key: "officer", header: texts.officer, cell: (row) => row.officerName ?? "–" },
          {
            key: "numbers",
            header: texts.caseNumbers,
            cell: (row) => <CaseNumbers numbers={row.caseNumbers} />,
          },
        ]}
      />
      <PostedPages page={result.page} pages={result.pages} texts={texts} />
    </Panel>
  );
}

function countText(texts: SearchTexts, total: number): string {
  if (total === 0) return texts.nothing;
  return total === 1 ? texts.one : texts.many.replace("#", String(total));
}
