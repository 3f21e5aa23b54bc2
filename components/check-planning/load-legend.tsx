import type { Translate } from "@/lib/i18n/translator";

const line = <path d="M0 8H16" strokeWidth="2.5" className="stroke-ink" />;

const signs = {
  slots: <rect x="2" y="2" width="12" height="12" strokeWidth="1.5" className="fill-sunken stroke-control" />,
  planned: (
    <rect x="2" y="2" width="12" height="12" strokeWidth="1.5" className="fill-sunken stroke-control" />
  ),
  used: <rect x="2" y="2" width="12" height="12" className="fill-action-border" />,
  carriedOut: <rect x="2" y="2" width="12" height="12" className="fill-action-border" />,
  over: <rect x="2" y="2" width="12" height="12" className="fill-negative-border" />,
  before: line,
  beforeSupposed: line,
  closed: <path d="M3 13 13 3M13 13 3 3" strokeWidth="1.5" className="stroke-ink" />,
} as const;

export type LoadSign = keyof typeof signs;

/** What the shapes in the picture of the weeks stand for. */
export function LoadLegend(props: { readonly t: Translate; readonly signs: readonly LoadSign[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {props.signs.map((sign) => (
        <li key={sign} className="flex items-center gap-1.5">
          <svg viewBox="0 0 16 16" aria-hidden="true" className="size-4">
            {signs[sign]}
          </svg>
          {props.t(`checkPlanning.load.${sign}`)}
        </li>
      ))}
    </ul>
  );
}
