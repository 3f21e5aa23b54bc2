"use client";

import { Search } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Button } from "./button";
import { controlClass } from "./control-class";
import { TextLink } from "./link";

/** A form that only asks (GET): the answer has an address of its own. */
export function FilterBar({
  label,
  action,
  submit,
  clear,
  children,
}: {
  readonly label: string;
  /** The address of the list itself. */
  readonly action: string;
  readonly submit: string;
  readonly clear?: { readonly href: string; readonly label: string };
  readonly children: ReactNode;
}) {
  return (
    <search aria-label={label} className="mb-4 block">
      <form action={action} method="get" className="flex flex-wrap items-end gap-x-4 gap-y-3">
        {children}
        <Button icon={<Search />}>{submit}</Button>
        {clear ? (
          <TextLink href={clear.href} className="inline-flex min-h-11 items-center">
            {clear.label}
          </TextLink>
        ) : null}
      </form>
    </search>
  );
}

type FilterProps = { readonly label: string; readonly name: string; readonly value?: string };

export function FilterText({ label, name, value }: FilterProps) {
  const id = useId();
  return (
    <div className="grid min-w-0 flex-1 basis-56 gap-1 max-sm:basis-full sm:max-w-sm">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type="search"
        defaultValue={value}
        autoComplete="off"
        className={controlClass}
      />
    </div>
  );
}

export function FilterSelect({
  label,
  name,
  value,
  all,
  options,
}: FilterProps & {
  /** The words for no filter. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}) {
  const id = useId();
  return (
    <div className="grid min-w-0 basis-48 gap-1 max-sm:basis-full">
      <label htmlFor={id} className="text-sm font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ""} className={controlClass}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
