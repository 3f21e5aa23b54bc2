"use client";

import { controlClass } from "./control-class";
import { describedBy, FieldFrame, FieldsetFrame } from "./field-frame";
import type { ChoiceField, FieldOption } from "./form-field";
import type { FormTexts } from "./form-texts";
import { useFieldState } from "./use-field-state";

type Props = { readonly field: ChoiceField; readonly texts: FormTexts };

/** Radios and checkboxes as cards big enough for a thumb. */
export function ChoiceInput({ field, texts }: Props) {
  const { id, name, errors, initial } = useFieldState(field.name);
  const type = field.kind === "radios" ? "radio" : "checkbox";
  const short = field.options.length <= 3 && field.options.every((o) => o.label.length <= 14 && !o.hint);
  return (
    <FieldsetFrame
      {...field}
      id={id}
      errors={errors}
      texts={texts}
      role={field.kind === "radios" ? "radiogroup" : undefined}
    >
      <div className={`grid gap-2 ${short ? "sm:flex sm:flex-wrap" : "max-w-2xl"}`}>
        {field.options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            // The first card carries the id of the field: the error summary links to it.
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            type={type}
            need={field.required && type === "radio" ? "required" : "open"}
            option={option}
            initial={initial.includes(option.value) ? "chosen" : "open"}
          />
        ))}
      </div>
    </FieldsetFrame>
  );
}

function ChoiceCard(props: {
  readonly id: string;
  readonly name: string;
  readonly type: "radio" | "checkbox";
  readonly option: FieldOption;
  readonly need: "required" | "open";
  readonly initial: "chosen" | "open";
}) {
  const { option, id } = props;
  return (
    <label
      htmlFor={id}
      className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md border border-control bg-panel px-3.5 py-2.5 hover:border-control-hover hover:bg-panel-hover has-checked:border-action-border has-checked:bg-action-subtle has-checked:ring-1 has-checked:ring-action-border has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
    >
      <input
        id={id}
        name={props.name}
        type={props.type}
        value={option.value}
        required={props.need === "required"}
        defaultChecked={props.initial === "chosen"}
        aria-describedby={option.hint ? `${id}-hint` : undefined}
        className="size-6 shrink-0 outline-none focus-visible:shadow-none"
      />
      <span className="grid min-w-0">
        <span className="leading-6">{option.label}</span>
        {option.hint ? (
          <span id={`${id}-hint`} className="text-sm text-ink-subtle">
            {option.hint}
          </span>
        ) : null}
      </span>
    </label>
  );
}

/** One of many: the native list, which every phone knows how to show. */
export function SelectInput({ field, texts }: Props) {
  const { id, name, errors, initial } = useFieldState(field.name);
  return (
    <FieldFrame {...field} id={id} errors={errors} texts={texts}>
      <select
        id={id}
        name={name}
        required={field.required}
        defaultValue={initial[0] ?? ""}
        aria-invalid={errors ? true : undefined}
        aria-describedby={describedBy({ id, hint: field.hint, errors })}
        className={`${controlClass} max-w-2xl`}
      >
        <option value="">{texts.choose}</option>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.hint ? `${option.label} (${option.hint})` : option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
