"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PlainLink } from "@/components/ui/link";

/** A link that knows whether it leads to where one is; a layout on the server does not. */
export function NavigationLink({
  href,
  start,
  starts,
  className,
  children,
}: {
  readonly href: string;
  /** The start of all addresses that belong to this entry. */
  readonly start: string;
  /** Those of all entries of the menu: the longest that fits is where one is. */
  readonly starts: readonly string[];
  readonly className: string;
  readonly children: ReactNode;
}) {
  const path = usePathname();
  const fits = (other: string) => path === other || path.startsWith(`${other}/`);
  const here = fits(start) && !starts.some((other) => other.length > start.length && fits(other));
  return (
    <PlainLink href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}
