"use client";

import { type ReactNode, useId } from "react";
import { Heading, type HeadingLevel } from "./heading";

const tones = {
  plain: "border-line bg-panel",
  info: "border-info-line bg-info-subtle",
  warning: "border-warning-line bg-warning-subtle",
  negative: "border-negative-line bg-negative-subtle",
  positive: "border-positive-line bg-positive-subtle",
} as const;

/** A white sheet with a title. `flush` content (a table, a list) reaches to the edges. */
export function Panel({
  title,
  level = 2,
  intro,
  actions,
  tone = "plain",
  content = "padded",
  id,
  children,
}: {
  readonly title?: ReactNode;
  readonly level?: HeadingLevel;
  readonly intro?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: keyof typeof tones;
  readonly content?: "padded" | "flush";
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const titleId = useId();
  return (
    <section id={id} aria-labelledby={title ? titleId : undefined} className={`panel ${tones[tone]}`}>
      {title ? (
        <header>
          <div>
            <Heading level={level} look={3} id={titleId}>
              {title}
            </Heading>
            {intro ? <p>{intro}</p> : null}
          </div>
          {actions}
        </header>
      ) : null}
      <div className={panelBody(content, title ? "titled" : "bare")}>{children}</div>
    </section>
  );
}

function panelBody(content: "padded" | "flush", head: "titled" | "bare"): string {
  if (content === "flush") {
    return "overflow-hidden rounded-b-lg border-t border-line first:rounded-t-lg first:border-t-0";
  }
  return head === "titled" ? "px-4 pb-4 sm:px-5 sm:pb-5" : "p-4 sm:p-5";
}
