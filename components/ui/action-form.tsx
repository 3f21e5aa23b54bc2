"use client";

import { type DefaultValue, type FormMetadata, FormProvider, useForm } from "@conform-to/react";
import { type FormEvent, type ReactNode, startTransition, useActionState } from "react";
import type { FormAction, FormState } from "@/lib/platform/form-state";
import { ErrorSummary, type SummaryEntry } from "./error-summary";
import { type Field, inputFields, type Submit } from "./form-field";
import { FormFields } from "./form-fields";
import type { FormTexts } from "./form-texts";
import { useKeptValues } from "./kept-form";
import { SubmitButtons } from "./submit-buttons";

type Typed = Record<string, unknown>;

export type ActionFormProps = {
  readonly action: FormAction;
  readonly fields: readonly Field[];
  readonly submits: readonly Submit[];
  /** What stands in the fields at first, by name. Dates as dd-mm-jjjj. */
  readonly values?: Readonly<
    Record<string, string | number | boolean | readonly string[] | null | undefined>
  >;
  readonly texts: FormTexts;
  /** One-time key made by the server with the page: the same form sent twice counts once. */
  readonly formKey: string;
  /** Above the buttons. */
  readonly children?: ReactNode;
};

/**
 * A form on a server action. After a refusal what was typed stays; without JavaScript the server
 * draws it again with the same words. Success is a redirect by the action.
 */
export function ActionForm(props: ActionFormProps) {
  const [state, send, pending] = useActionState(props.action, undefined);
  const kept = useKeptValues(props.fields, props.submits);
  const [form] = useForm<Typed>({
    lastResult: state?.result,
    defaultValue: (kept ?? props.values) as DefaultValue<Typed>,
  });
  // React empties a form after its action; sending it ourselves keeps every box as it was typed.
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (pending) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = new FormData(event.currentTarget, submitter);
    // What React adds for browsers without JavaScript: not a field, and strict schemas refuse it.
    for (const name of [...data.keys()]) if (name.startsWith("$ACTION_")) data.delete(name);
    startTransition(() => send(data));
  }
  return (
    <FormProvider context={form.context}>
      <form
        id={form.id}
        action={send}
        onSubmit={onSubmit}
        noValidate
        aria-busy={pending}
        className="grid gap-6"
      >
        <ErrorSummary
          title={props.texts.summaryTitle}
          entries={summary(form, state, props.fields)}
          state={state}
        />
        <input type="hidden" name="formKey" value={props.formKey} readOnly />
        <FormFields fields={props.fields} texts={props.texts} />
        {props.children}
        <SubmitButtons submits={props.submits} phase={pending ? "sending" : "ready"} texts={props.texts} />
      </form>
    </FormProvider>
  );
}

/** The refusal first, then the errors in the order of the fields, then those of no visible field. */
function summary(
  form: FormMetadata<Typed>,
  state: FormState,
  fields: readonly Field[],
): readonly SummaryEntry[] {
  const errors = Object.entries(form.allErrors).filter(([, texts]) => texts && texts.length > 0);
  const order = inputFields(fields).map((field) => field.name);
  const owner = (key: string) => order.find((name) => key === name || key.startsWith(`${name}[`));
  const place = (key: string) => order.indexOf(owner(key) ?? "") >>> 0;
  const entries = errors
    .toSorted(([a], [b]) => place(a) - place(b))
    .map(([key, texts]): SummaryEntry => {
      const name = owner(key);
      return { key, text: (texts ?? []).join(" "), fieldId: name ? `${form.id}-${name}` : undefined };
    });
  if (!state?.refusal || entries.some((entry) => entry.text === state.refusal)) return entries;
  return [{ key: "refusal", text: state.refusal }, ...entries];
}
