import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";
import { DataTable } from "@/components/ui/table";
import { formatDutch, type LocalDate } from "@/lib/calendar/local-date";
import type { TermOnPage, TermVersion } from "@/lib/dates/term-queries";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { lengthWords } from "./date-story";

type Props = {
  readonly t: Translate;
  readonly caption: string;
  readonly terms: readonly TermOnPage[];
  readonly today: LocalDate;
  readonly change: "offered" | "left-out";
};

/** Terms with their length, source and validity; versions before and after stand under the one of today. */
export function TermList({ t, caption, terms, today, change }: Props) {
  return (
    <DataTable
      caption={caption}
      rows={terms}
      rowKey={({ code }) => code}
      empty={null}
      columns={[
        {
          key: "name",
          header: t("terms.page.name"),
          kind: "rowHeader",
          cell: (term) => <Name t={t} term={term} today={today} change={change} />,
        },
        {
          key: "length",
          header: t("terms.page.lengthHeader"),
          cell: (term) => <Lengths t={t} term={term} today={today} />,
        },
        {
          key: "kind",
          header: t("terms.page.kind"),
          cell: (term) => t(`terms.page.kinds.${current(term, today).kind}`),
        },
        {
          key: "extends",
          header: t("terms.page.extends"),
          cell: (term) => t(current(term, today).extends ? "terms.page.moves" : "terms.page.stays"),
        },
        {
          key: "source",
          header: t("terms.page.source"),
          cell: (term) => current(term, today).source,
        },
        {
          key: "valid",
          header: t("terms.page.valid"),
          cell: (term) => span(t, current(term, today)),
        },
      ]}
    />
  );
}

/** The version of today; a term that is all past or all to come shows its newest. */
function current({ versions }: TermOnPage, today: LocalDate): TermVersion {
  const now = versions.find(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || today <= validUntil),
  );
  const shown = now ?? versions[0];
  if (!shown) throw new Error("a term without a version");
  return shown;
}

const span = (t: Translate, { validFrom, validUntil }: TermVersion): string =>
  validUntil
    ? t("terms.page.span", { from: formatDutch(validFrom), until: formatDutch(validUntil) })
    : t("terms.page.from", { from: formatDutch(validFrom) });

function Name(props: Omit<Props, "terms" | "caption"> & { readonly term: TermOnPage }) {
  const { t, term, today, change } = props;
  const name = codeText(t, "terms.codes", term.code);
  const mayChange = change === "offered" && current(term, today).kind === "internal";
  return (
    <span className="grid gap-1">
      {name}
      {mayChange ? (
        <TextLink href={`${paths.terms({ change: term.code })}#change`} className="text-sm">
          {t("terms.page.change")}
          <span className="sr-only">: {name}</span>
        </TextLink>
      ) : null}
    </span>
  );
}

/** The length of today, and beneath it the ones that were and the one that comes, with the reason. */
function Lengths({ t, term, today }: Pick<Props, "t" | "today"> & { readonly term: TermOnPage }) {
  const now = current(term, today);
  const others = term.versions.filter((version) => version !== now);
  return (
    <span className="grid gap-1">
      <b>{lengthWords(t, now)}</b>
      {now.reason ? <Small>{t("terms.page.why", { reason: now.reason })}</Small> : null}
      {others.map((version) => (
        <Small key={version.validFrom}>
          {version.validFrom > today
            ? t("terms.page.coming", {
                from: formatDutch(version.validFrom),
                length: lengthWords(t, version),
              })
            : t("terms.page.earlier", {
                until: version.validUntil ? formatDutch(version.validUntil) : "–",
                length: lengthWords(t, version),
              })}
          {version.reason && version.validFrom > today
            ? ` ${t("terms.page.why", { reason: version.reason })}`
            : null}
        </Small>
      ))}
    </span>
  );
}

const Small = ({ children }: { readonly children: ReactNode }) => (
  <span className="text-sm text-ink-subtle">{children}</span>
);
