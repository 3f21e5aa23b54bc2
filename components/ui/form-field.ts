/** A field shown only when another field has (one of) these values. Without JavaScript it is always there. */
export type ShowWhen = { readonly name: string; readonly equals: string | readonly string[] };

export type FieldOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
};

type Base = { readonly name: string; readonly showWhen?: ShowWhen };

type Labelled = Base & {
  readonly label: string;
  readonly hint?: string;
  /** Without this the label says that the field may stay empty. */
  readonly required?: boolean;
};

export type TextField = Labelled & {
  readonly kind: "text" | "number" | "password" | "date" | "time";
  readonly inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | "search";
  readonly autoComplete?: string;
  readonly maxLength?: number;
};

export type TextareaField = Labelled & {
  readonly kind: "textarea";
  readonly rows?: number;
  readonly maxLength?: number;
};

/** One of a few (`radios`, `select`) or any of a few (`checkboxes`, posted as a list). */
export type ChoiceField = Labelled & {
  readonly kind: "radios" | "checkboxes" | "select";
  readonly options: readonly FieldOption[];
};

/** A value the reader does not see; it does not move with a refusal. */
export type HiddenField = Base & { readonly kind: "hidden"; readonly value: string };

/** Verbatim text to judge by, such as the condition in the judgment. Posts nothing. */
export type NoteField = Base & {
  readonly kind: "note";
  readonly label?: string;
  readonly text: string;
  readonly source?: string;
};

/** Fields that belong together under one legend. The name only serves as a key. */
export type GroupField = Base & {
  readonly kind: "group";
  readonly label: string;
  readonly hint?: string;
  readonly fields: readonly Field[];
};

export type Field = TextField | TextareaField | ChoiceField | HiddenField | NoteField | GroupField;

/** A button that sends the form; `name` and `value` tell the action which one was pressed. */
export type Submit = {
  readonly label: string;
  readonly name?: string;
  readonly value?: string;
  readonly variant?: "primary" | "secondary" | "danger";
};

/** All fields with an input, groups opened, in the order of the screen. */
export function inputFields(fields: readonly Field[]): readonly (TextField | TextareaField | ChoiceField)[] {
  return fields.flatMap((field) => {
    if (field.kind === "group") return inputFields(field.fields);
    if (field.kind === "hidden" || field.kind === "note") return [];
    return [field];
  });
}
