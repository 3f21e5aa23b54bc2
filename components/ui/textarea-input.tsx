"use client";

import { controlClass } from "./control-class";
import { describedBy, FieldFrame } from "./field-frame";
import type { TextareaField } from "./form-field";
import type { FormTexts } from "./form-texts";
import { useFieldState, useFieldValue } from "./use-field-state";

/** Several lines, with what is left of the room below. Too much is not cut off: the reader decides. */
export function TextareaInput({
  field,
  texts,
}: {
  readonly field: TextareaField;
  readonly texts: FormTexts;
}) {
  const { id, name, errors, initial } = useFieldState(field.name);
  const described = describedBy({ id, hint: field.hint, errors });
  return (
    <FieldFrame {...field} id={id} errors={errors} texts={texts}>
      <textarea
        id={id}
        name={name}
        rows={field.rows ?? 5}
        required={field.required}
        defaultValue={initial[0] ?? ""}
        aria-invalid={errors ? true : undefined}
        aria-describedby={
          [described, field.maxLength ? `${id}-left` : ""].filter(Boolean).join(" ") || undefined
        }
        className={`${controlClass} field-sizing-content min-h-28 resize-y`}
      />
      {field.maxLength ? <CharactersLeft id={id} name={name} max={field.maxLength} texts={texts} /> : null}
    </FieldFrame>
  );
}

function CharactersLeft(props: {
  readonly id: string;
  readonly name: string;
  readonly max: number;
  readonly texts: FormTexts;
}) {
  // A browser posts line ends as two characters: count what the server will count.
  const typed = (useFieldValue(props.name)[0] ?? "").replace(/\r?\n/g, "\r\n").length;
  const left = props.max - typed;
  const over = left < 0;
  return (
    <p
      id={`${props.id}-left`}
      className={`text-sm ${over ? "font-semibold text-negative" : "text-ink-subtle"}`}
    >
      {over ? props.texts.charactersOver : props.texts.charactersLeft}{" "}
      <span className="tabular-nums">{Math.abs(left)}</span>
    </p>
  );
}
