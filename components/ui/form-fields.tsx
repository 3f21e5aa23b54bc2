"use client";

import type { ReactNode } from "react";
import { useSyncExternalStore } from "react";
import { ChoiceInput, SelectInput } from "./choice-input";
import { FieldHint } from "./field-frame";
import type { Field, GroupField, ShowWhen } from "./form-field";
import type { FormTexts } from "./form-texts";
import { Quote } from "./quote";
import { TextInput } from "./text-input";
import { TextareaInput } from "./textarea-input";
import { useFieldValue } from "./use-field-state";

/** All fields of a form, in order. */
export function FormFields({
  fields,
  texts,
}: {
  readonly fields: readonly Field[];
  readonly texts: FormTexts;
}) {
  return fields.map((field) =>
    field.showWhen ? (
      <ShownWhen key={field.name} when={field.showWhen} texts={texts}>
        <OneField field={field} texts={texts} />
      </ShownWhen>
    ) : (
      <OneField key={field.name} field={field} texts={texts} />
    ),
  );
}

function OneField({ field, texts }: { readonly field: Field; readonly texts: FormTexts }) {
  switch (field.kind) {
    case "hidden":
      return <input type="hidden" name={field.name} value={field.value} readOnly />;
    case "note":
      return (
        <Quote label={field.label} source={field.source}>
          {field.text}
        </Quote>
      );
    case "group":
      return <Group field={field} texts={texts} />;
    case "textarea":
      return <TextareaInput field={field} texts={texts} />;
    case "select":
      return <SelectInput field={field} texts={texts} />;
    case "radios":
    case "checkboxes":
      return <ChoiceInput field={field} texts={texts} />;
    default:
      return <TextInput field={field} texts={texts} />;
  }
}

function Group({ field, texts }: { readonly field: GroupField; readonly texts: FormTexts }) {
  const id = `group-${field.name}`;
  return (
    <fieldset className="min-w-0" aria-describedby={field.hint ? `${id}-hint` : undefined}>
      <legend className="mb-2 text-lg font-bold">{field.label}</legend>
      <FieldHint id={id}>{field.hint}</FieldHint>
      <div className="grid gap-5">
        <FormFields fields={field.fields} texts={texts} />
      </div>
    </fieldset>
  );
}

const never = () => () => {};

/**
 * Hides a field that does not apply, and then does not post it either.
 * Without JavaScript it stands there with a line that says so.
 */
function ShownWhen(props: {
  readonly when: ShowWhen;
  readonly texts: FormTexts;
  readonly children: ReactNode;
}) {
  const { name, equals } = props.when;
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const wanted: readonly string[] = typeof equals === "string" ? [equals] : equals;
  const applies = useFieldValue(name).some((value) => wanted.includes(value));
  return (
    <fieldset
      role="presentation"
      disabled={scripted && !applies}
      data-applies={applies ? "yes" : "no"}
      className="conditional-field min-w-0 border-l-4 border-line pl-4"
    >
      <p className="mb-1 hidden text-sm text-ink-subtle noscript:block">{props.texts.showWhenHint}</p>
      {props.children}
    </fieldset>
  );
}
