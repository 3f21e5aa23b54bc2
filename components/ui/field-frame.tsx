"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { FormTexts } from "./form-texts";

export type FrameProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly errors?: readonly string[];
  readonly texts: FormTexts;
  readonly children: ReactNode;
};

/** Label, hint and error around one box. */
export function FieldFrame(props: FrameProps) {
  return (
    <div className={frameClass(props.errors)}>
      <label htmlFor={props.id} className="font-semibold">
        {props.label}
        <Optional required={props.required} texts={props.texts} />
      </label>
      <FieldHint id={props.id}>{props.hint}</FieldHint>
      <FieldError id={props.id} errors={props.errors} texts={props.texts} />
      {props.children}
    </div>
  );
}

/** Legend, hint and error around several boxes. */
export function FieldsetFrame(props: FrameProps & { readonly role?: "radiogroup" }) {
  return (
    <fieldset
      role={props.role}
      aria-describedby={describedBy(props)}
      aria-invalid={props.role && props.errors ? true : undefined}
      className={frameClass(props.errors)}
    >
      <legend className="mb-1 font-semibold">
        {props.label}
        <Optional required={props.required} texts={props.texts} />
      </legend>
      <FieldHint id={props.id}>{props.hint}</FieldHint>
      <FieldError id={props.id} errors={props.errors} texts={props.texts} />
      {props.children}
    </fieldset>
  );
}

/** The ids of hint and error, for `aria-describedby` of the box. */
export function describedBy(of: {
  readonly id: string;
  readonly hint?: string;
  readonly errors?: readonly string[];
}): string | undefined {
  const ids = [of.hint ? `${of.id}-hint` : "", of.errors ? `${of.id}-error` : ""];
  return ids.filter(Boolean).join(" ") || undefined;
}

function frameClass(errors: readonly string[] | undefined): string {
  const wrong = errors ? "border-l-4 border-negative-border pl-4" : "";
  return `grid min-w-0 gap-1 ${wrong}`;
}

function Optional({ required, texts }: { readonly required?: boolean; readonly texts: FormTexts }) {
  if (required) return null;
  return <span className="font-normal text-ink-subtle"> {texts.optional}</span>;
}

export function FieldHint({ id, children }: { readonly id: string; readonly children?: string }) {
  if (!children) return null;
  return (
    <p id={`${id}-hint`} className="mb-1 max-w-[68ch] text-sm text-ink-subtle">
      {children}
    </p>
  );
}

function FieldError(props: {
  readonly id: string;
  readonly errors?: readonly string[];
  readonly texts: FormTexts;
}) {
  if (!props.errors) return null;
  return (
    <p id={`${props.id}-error`} className="mb-1 flex items-start gap-2 font-semibold text-negative">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <span>
        <span className="sr-only">{props.texts.error} </span>
        {props.errors.join(" ")}
      </span>
    </p>
  );
}
