"use client";

import type { ReactNode } from "react";
import { PlainLink } from "./link";
import type { Tone } from "./tone";
import { ToneIcon } from "./tone-icon";

const edges = {
  neutral: "border-l-control",
  info: "border-l-info-border",
  positive: "border-l-positive-border",
  warning: "border-l-warning-border",
  negative: "border-l-negative-border",
} as const satisfies Record<Tone, string>;

/** One number with its name and, where there is one, the list behind it. */
export function KeyFigure({
  label,
  value,
  tone = "neutral",
  href,
  detail,
}: {
  readonly label: string;
  readonly value: ReactNode;
  readonly tone?: Tone;
  readonly href?: string;
  readonly detail?: ReactNode;
}) {
  const body = (
    <>
      <span>
        {tone === "neutral" ? null : <ToneIcon tone={tone} />}
        {label}
      </span>
      <span>{value}</span>
      {detail ? <span>{detail}</span> : null}
    </>
  );
  // name, number and detail stand in rows shared with the figures beside it, so that the numbers line up
  const look = `key-figure ${edges[tone]}`;
  if (!href) return <div className={look}>{body}</div>;
  return (
    <PlainLink href={href} className={look}>
      {body}
    </PlainLink>
  );
}

/** Key figures side by side, as many as fit. */
export function KeyFigures({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.5rem),1fr))] gap-3">{children}</div>
  );
}
