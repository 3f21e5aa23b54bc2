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
              className="tab-link"
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
