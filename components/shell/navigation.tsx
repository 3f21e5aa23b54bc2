"use client";

import { Icon, type IconName } from "@/components/ui/icon";
import { NumberBadge } from "@/components/ui/number-badge";
import { NavigationLink } from "./navigation-link";

export type NavigationItem = {
  readonly key: string;
  readonly label: string;
  /** For the narrow bar of the phone, when the label is long. */
  readonly shortLabel?: string;
  readonly href: string;
  /** The start of all addresses that belong to this entry; the address itself when absent. */
  readonly match?: string;
  readonly icon: IconName;
  readonly count?: { readonly value: number; readonly label: string };
};

/** Where the addresses of an entry begin. */
const startOf = ({ match, href }: NavigationItem): string => match ?? href.split("?")[0] ?? href;

type Props = { readonly label: string; readonly items: readonly NavigationItem[] };

/** The band under the header, on a desk. */
export function BandNavigation({ label, items }: Props) {
  const starts = items.map(startOf);
  return (
    <nav aria-label={label} className="on-band hidden bg-band md:block">
      <ul className="mx-auto flex max-w-7xl flex-wrap px-4 lg:px-6">
        {items.map((item) => (
          <li key={item.key}>
            <NavigationLink href={item.href} start={startOf(item)} starts={starts} className="band-link">
              {item.label}
              {item.count ? <NumberBadge {...item.count} /> : null}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** All entries under one another, in the menu of the phone. */
export function MenuNavigation({ label, items }: Props) {
  const starts = items.map(startOf);
  return (
    <nav aria-label={label}>
      <ul className="grid">
        {items.map((item) => (
          <li key={item.key}>
            <NavigationLink href={item.href} start={startOf(item)} starts={starts} className="menu-link">
              <Icon name={item.icon} />
              <span className="cap-centred">{item.label}</span>
              {item.count ? <NumberBadge {...item.count} /> : null}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The first four entries within reach of a thumb. */
export function BottomNavigation({ label, items }: Props) {
  const starts = items.map(startOf);
  return (
    <nav
      aria-label={label}
      className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-panel pb-[env(safe-area-inset-bottom)] shadow-bar md:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {items.slice(0, 4).map((item) => (
          <li key={item.key} className="min-w-0 flex-1">
            <NavigationLink href={item.href} start={startOf(item)} starts={starts} className="bottom-link">
              <Icon name={item.icon} />
              <span className="max-w-full truncate">{item.shortLabel ?? item.label}</span>
              {item.count ? (
                <span className="absolute top-0.5 left-1/2 ml-1.5 origin-left scale-85">
                  <NumberBadge {...item.count} />
                </span>
              ) : null}
            </NavigationLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
