import type { Route } from "next";
import NextLink from "next/link";
import type { ComponentPropsWithoutRef } from "react";

export type LinkProps = Omit<ComponentPropsWithoutRef<typeof NextLink>, "href" | "prefetch" | "style"> & {
  /** From lib/paths.ts. */
  readonly href: string;
};

/**
 * A link without looks of its own, the base of every link here.
 * Never prefetched: the read log must hold what someone opened, not what scrolled past.
 */
export function PlainLink({ href, ...rest }: LinkProps) {
  return <NextLink {...rest} href={href as Route} prefetch={false} />;
}

/** A link in running text, a table or a list. */
export function TextLink({ className, ...rest }: LinkProps) {
  return <PlainLink {...rest} className={className ? `nl-link ${className}` : "nl-link"} />;
}
