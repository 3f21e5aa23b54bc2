"use client";

import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Heading } from "./heading";
import { TextLink } from "./link";
import { Paragraph } from "./paragraph";

/** The head of a page: the way back, what this is, its state, and what one can do. */
export function PageHeader({
  title,
  back,
  eyebrow,
  lead,
  badges,
  actions,
}: {
  readonly title: ReactNode;
  readonly back?: { readonly href: string; readonly label: string };
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly badges?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <header className="mb-6 grid gap-2">
      {back ? (
        <TextLink
          href={back.href}
          className="inline-flex min-h-8 items-center gap-1 justify-self-start text-sm print-hidden"
        >
          <ChevronLeft aria-hidden="true" className="size-4" />
          {back.label}
        </TextLink>
      ) : null}
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="grid min-w-0 gap-1">
          {eyebrow ? <p className="text-sm font-semibold text-ink-subtle">{eyebrow}</p> : null}
          <Heading level={1}>{title}</Heading>
          {badges ? <div className="mt-1 flex flex-wrap gap-2">{badges}</div> : null}
        </div>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
      {lead ? <Paragraph look="lead">{lead}</Paragraph> : null}
    </header>
  );
}
