"use client";

import { useField } from "@conform-to/react";

export type FieldState = {
  readonly id: string;
  readonly name: string;
  readonly errors?: readonly string[];
  /** What stood in the field when it was drawn: typed before, or given by the page. */
  readonly initial: readonly string[];
};

/** One field of the form around it, as conform knows it. */
export function useFieldState(name: string): FieldState {
  const [field] = useField<unknown>(name);
  const errors = Object.values(field.allErrors ?? {})
    .flat()
    .filter((error): error is string => typeof error === "string");
  return {
    id: field.id,
    name,
    errors: errors.length > 0 ? [...new Set(errors)] : undefined,
    initial: asList(field.initialValue),
  };
}

/** What is in the field now. */
export function useFieldValue(name: string): readonly string[] {
  const [field] = useField<unknown>(name);
  return asList(field.value);
}

function asList(value: unknown): readonly string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.filter((entry): entry is string => typeof entry === "string");
}
