"use client";

import type { FocusEvent } from "react";
import { controlClass } from "./control-class";
import { describedBy, FieldFrame } from "./field-frame";
import type { TextField } from "./form-field";
import type { FormTexts } from "./form-texts";
import { useFieldState } from "./use-field-state";

const widths = {
  text: "",
  password: "max-w-md",
  number: "max-w-40",
  date: "max-w-48",
  time: "max-w-32",
} as const satisfies Record<TextField["kind"], string>;

/** One line. Dates and times are text: native pickers show mm/dd and am/pm in an English browser. */
export function TextInput({ field, texts }: { readonly field: TextField; readonly texts: FormTexts }) {
  const { id, name, errors, initial } = useFieldState(field.name);
  const hint = field.hint ?? defaultHint(field.kind, texts);
  const digits = field.kind === "date" || field.kind === "time" || field.kind === "number";
  return (
    <FieldFrame {...field} id={id} hint={hint} errors={errors} texts={texts}>
      <input
        id={id}
        name={name}
        type={field.kind === "password" ? "password" : "text"}
        inputMode={field.inputMode ?? (digits ? "numeric" : undefined)}
        autoComplete={field.autoComplete ?? "off"}
        maxLength={field.maxLength}
        required={field.required}
        defaultValue={initial[0] ?? ""}
        aria-invalid={errors ? true : undefined}
        aria-describedby={describedBy({ id, hint, errors })}
        onBlur={digits ? (event) => tidy(event, field.kind) : undefined}
        className={`${controlClass} ${widths[field.kind]}`}
      />
    </FieldFrame>
  );
}

function defaultHint(kind: TextField["kind"], texts: FormTexts): string | undefined {
  if (kind === "date") return texts.dateHint;
  return kind === "time" ? texts.timeHint : undefined;
}

/** A numeric keypad has no dash or colon: 31122026 becomes 31-12-2026, 930 becomes 09:30. */
function tidy(event: FocusEvent<HTMLInputElement>, kind: TextField["kind"]) {
  const typed = event.target.value.trim();
  if (kind === "date") {
    const date = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(typed) ?? /^(\d\d)(\d\d)(\d{4})$/.exec(typed);
    if (date) event.target.value = `${date[1]?.padStart(2, "0")}-${date[2]?.padStart(2, "0")}-${date[3]}`;
  }
  if (kind === "time") {
    const time = /^(\d{1,2})[:. ]?(\d\d)$/.exec(typed);
    if (time) event.target.value = `${time[1]?.padStart(2, "0")}:${time[2]}`;
  }
}
