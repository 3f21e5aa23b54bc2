"use client";

import type { ReactNode } from "react";

export type SwitchOption = {
  readonly value: string;
  readonly label: string;
  /** Shown instead of the label, which then is read out only. */
  readonly face?: ReactNode;
  /** Of the label itself, when it is in another language. */
  readonly lang?: string;
};

/** A few settings of which one is on. Each is a button that posts to the server: no script needed. */
export function ChoiceSwitch({
  label,
  name,
  current,
  options,
  action,
}: {
  readonly label: string;
  readonly name: string;
  readonly current: string;
  readonly options: readonly SwitchOption[];
  readonly action: (data: FormData) => Promise<void>;
}) {
  return (
    <form action={action}>
      <fieldset className="choice-switch">
        <legend className="sr-only">{label}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            aria-pressed={option.value === current}
            title={option.face ? option.label : undefined}
          >
            {option.face ? <span aria-hidden="true">{option.face}</span> : null}
            <span lang={option.lang} className={option.face ? "sr-only" : undefined}>
              {option.label}
            </span>
          </button>
        ))}
      </fieldset>
    </form>
  );
}
