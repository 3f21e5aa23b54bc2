"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { TextLink } from "./link";

export type StepState = "done" | "current" | "todo";

export type Step = {
  readonly key: string;
  readonly label: string;
  readonly state: StepState;
  /** A step already taken can be a way back. */
  readonly href?: string;
  /** Who or when: "OM, 12-03-2026". */
  readonly detail?: ReactNode;
};

const rounds = {
  done: "border-action-border bg-action-fill text-on-action",
  current: "border-action-border bg-panel text-action ring-4 ring-action-subtle",
  todo: "border-control bg-panel text-ink-subtle",
} as const satisfies Record<StepState, string>;

/** Bare steps lie down on a phone, with only the name of the current one; steps that tell more stand in a column. */
const looks = {
  bare: {
    list: "flex",
    item: "grid-cols-1",
    line: "top-4 right-0 left-8 h-0.5 -translate-y-1/2",
    text: "pt-2 max-md:sr-only md:pr-4",
  },
  telling: {
    list: "grid md:flex",
    item: "grid-cols-[2rem_1fr] gap-x-3 pb-4 last:pb-0 md:grid-cols-1 md:pb-0",
    line: "top-8 bottom-0 left-4 w-0.5 -translate-x-1/2 md:top-4 md:right-0 md:bottom-auto md:left-8 md:h-0.5 md:w-auto md:translate-x-0 md:-translate-y-1/2",
    text: "pt-1 md:pt-2 md:pr-4",
  },
} as const;

/** Where we are on a route with a known order: a wizard, or the way of an advice through the chain. */
export function Steps({
  label,
  steps,
  texts,
}: {
  readonly label: string;
  readonly steps: readonly Step[];
  /** "Afgerond", "Nu bezig", "Nog te doen": read out, and shown by shape. */
  readonly texts: Readonly<Record<StepState, string>>;
}) {
  const look = looks[steps.some((step) => step.detail) ? "telling" : "bare"];
  const current = steps.find((step) => step.state === "current");
  return (
    <>
      <ol aria-label={label} className={look.list}>
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={step.state === "current" ? "step" : undefined}
            className={`group relative grid min-w-0 flex-1 content-start ${look.item}`}
          >
            <span
              aria-hidden="true"
              className={`absolute group-last:hidden ${look.line} ${step.state === "done" ? "bg-action-border" : "bg-line"}`}
            />
            <span
              aria-hidden="true"
              className={`z-1 grid size-8 place-items-center rounded-full border-2 text-sm font-bold tabular-nums ${rounds[step.state]}`}
            >
              {step.state === "done" ? <Check className="size-4" /> : index + 1}
            </span>
            <div className={`grid min-w-0 content-start text-sm ${look.text}`}>
              <span className={step.state === "todo" ? "text-ink-subtle" : "font-semibold"}>
                <span className="sr-only">{texts[step.state]}: </span>
                {step.href ? <TextLink href={step.href}>{step.label}</TextLink> : step.label}
              </span>
              {step.detail ? <span className="text-ink-subtle">{step.detail}</span> : null}
            </div>
          </li>
        ))}
      </ol>
      {look === looks.bare && current ? (
        <p aria-hidden="true" className="mt-3 font-semibold md:hidden">
          {texts.current}: {current.label}
        </p>
      ) : null}
    </>
  );
}
