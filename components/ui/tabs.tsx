import { PlainLink } from "./link";

export type Tab = {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  /** How many things wait behind the tab. */
  readonly count?: number;
};

/** Tabs that are ordinary links: each has its own address and works without JavaScript. */
export function TabLinks({
  label,
  tabs,
  current,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
}) {
  return (
    <nav aria-label={label} className="mb-5 sm:border-b sm:border-line">
      <ul className="flex flex-wrap gap-2 sm:-mb-px sm:gap-x-1 sm:gap-y-0">
        {tabs.map((tab) => (
          <li key={tab.key}>
            <PlainLink
              href={tab.href}
              aria-current={tab.key === current ? "page" : undefined}
              className="flex min-h-11 items-center gap-2 border-line px-3 font-semibold text-ink-subtle hover:bg-panel-hover hover:text-ink aria-[current=page]:border-action-border aria-[current=page]:text-action max-sm:rounded-md max-sm:border max-sm:bg-panel max-sm:aria-[current=page]:bg-action-subtle max-sm:aria-[current=page]:ring-1 max-sm:aria-[current=page]:ring-action-border sm:rounded-t-md sm:border-b-4 sm:not-aria-[current=page]:border-transparent"
            >
              {tab.label}
              {tab.count === undefined ? null : <span className="nl-number-badge">{tab.count}</span>}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
