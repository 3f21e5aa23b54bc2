"use client";

import { createContext, type ReactNode, useContext } from "react";
import { type Field, inputFields, type Submit } from "./form-field";

/** The fields of a form as they were posted, in their order. */
export type KeptFields = readonly (readonly [name: string, value: string])[];

const Kept = createContext<KeptFields | null>(null);

/** Holds a form that was sent when its session had run out, until the form that it belongs to is drawn again. */
export function KeptForm({
  fields,
  children,
}: {
  readonly fields: KeptFields | null;
  readonly children: ReactNode;
}) {
  return <Kept value={fields}>{children}</Kept>;
}

type Values = Readonly<Record<string, string | readonly string[]>>;

const hiddenFields = (
  fields: readonly Field[],
): readonly { readonly name: string; readonly value: string }[] =>
  fields.flatMap((field) =>
    field.kind === "hidden" ? [field] : field.kind === "group" ? hiddenFields(field.fields) : [],
  );

/**
 * What was typed in this form before its session ran out; null when the kept form is another one. It is this one when
 * all boxes are there, nothing else is, and it is about the same thing (a version may have moved on).
 */
export function useKeptValues(fields: readonly Field[], submits: readonly Submit[]): Values | null {
  const kept = useContext(Kept)?.filter(([name]) => name !== "formKey");
  if (!kept) return null;
  const posted = new Map(kept);
  const inputs = inputFields(fields);
  const hidden = hiddenFields(fields);
  const known = new Set([...inputs, ...hidden, ...submits].map(({ name }) => name));
  const isSame =
    kept.every(([name]) => known.has(name)) &&
    hidden.every(({ name, value }) => name === "version" || posted.get(name) === value) &&
    inputs.every(({ name, kind }) => kind === "radios" || kind === "checkboxes" || posted.has(name));
  if (!isSame || inputs.length === 0) return null;
  return Object.fromEntries(
    inputs.map(({ name, kind }) => {
      const values = kept.filter(([other]) => other === name).map(([, value]) => value);
      return [name, kind === "checkboxes" ? values : (values[0] ?? "")];
    }),
  );
}
