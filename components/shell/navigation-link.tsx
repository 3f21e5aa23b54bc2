"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PlainLink } from "@/components/ui/link";

/** A link that knows whether it leads to where one is; a layout on the server does not. */
export function NavigationLink({
  href,
  match,
  className,
  children,
}: {
  readonly href: string;
  /** The start of all addresses that belong to this entry; the address itself when absent. */
  readonly match?: string;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const path = usePathname();
  const start = match ?? href.split("?")[0] ?? href;
  const here = path === start || path.startsWith(`${start}/`);
  return (
    <PlainLink href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </PlainLink>
  );
}
