import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import { TextLink } from "@/components/ui/link";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { type DateKind, maySuppose, type StartFact } from "@/lib/terms/date-codes";

export type WhatIfTyped = { readonly on?: string; readonly from?: string; readonly until?: string };
export type WhatIfErrors = Readonly<Partial<Record<keyof WhatIfTyped, string>>>;

type Props = {
  readonly t: Translate;
  readonly kind: DateKind;
  readonly id: string;
  readonly fact: StartFact;
  /** Whether the order is the reader's to see: only then detention moves anything here. */
  readonly detention: "asked" | "left-out";
  readonly typed: WhatIfTyped;
  readonly errors: WhatIfErrors;
};

/** Suppose something was otherwise: a form that only asks (GET) and saves nothing. */
export function WhatIfForm({ t, kind, id, fact, detention, typed, errors }: Props) {
  const any = Object.values(typed).some(Boolean);
  return (
    <form action={paths.date(kind, id)} method="get" className="grid gap-4">
      <div className="flex flex-wrap items-end gap-x-5 gap-y-4">
        {maySuppose(fact) ? (
          <DayField
            name="on"
            label={t("dates.whatIf.on", { fact: t(`dates.factNames.${fact}`) })}
            hint={t("dates.whatIf.hint")}
            value={typed.on}
            error={errors.on}
          />
        ) : null}
        {detention === "asked" ? (
          <>
            <DayField
              name="from"
              label={t("dates.whatIf.from")}
              hint={t("dates.whatIf.hint")}
              value={typed.from}
              error={errors.from}
            />
            <DayField
              name="until"
              label={t("dates.whatIf.until")}
              hint={t("dates.whatIf.untilHint")}
              value={typed.until}
              error={errors.until}
            />
          </>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Button>{t("dates.whatIf.submit")}</Button>
        {any ? <TextLink href={paths.date(kind, id)}>{t("dates.whatIf.clear")}</TextLink> : null}
      </div>
    </form>
  );
}

type DayFieldProps = {
  readonly name: keyof WhatIfTyped;
  readonly label: string;
  readonly hint: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
};

/** A day as text: native pickers show mm/dd in an English browser. */
function DayField({ name, label, hint, value, error }: DayFieldProps) {
  const id = `what-if-${name}`;
  return (
    <div className="grid max-w-60 gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <span id={`${id}-hint`} className="text-sm text-ink-subtle">
        {hint}
      </span>
      <input
        id={id}
        name={name}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={value ?? ""}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error ${id}-hint` : `${id}-hint`}
        className={`${controlClass} max-w-48`}
      />
      {error ? (
        <span id={`${id}-error`} className="text-sm font-semibold text-negative">
          {error}
        </span>
      ) : null}
    </div>
  );
}
