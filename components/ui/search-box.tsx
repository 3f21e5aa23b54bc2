"use client";

import { Search } from "lucide-react";
import { useId } from "react";
import { Button } from "./button";
import { controlClass } from "./control-class";

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly submit: string;
  /** What was typed before; stays in the box after an answer. */
  readonly typed: string | undefined;
  readonly pending: boolean;
};

/** One box for a name or a number (field `typed`), inside a form that posts it: nothing of it stands in the address. */
export function SearchBox({ label, hint, submit, typed, pending }: Props) {
  const id = useId();
  return (
    <search className="grid max-w-2xl gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-subtle">
        {hint}
      </p>
      <div className="flex flex-wrap gap-3">
        <div className="min-w-0 flex-1 basis-56">
          <input
            // after an answer the form is drawn anew: what was typed stays in the box
            key={typed ?? ""}
            id={id}
            name="typed"
            type="search"
            required
            maxLength={200}
            autoComplete="off"
            defaultValue={typed}
            aria-describedby={`${id}-hint`}
            className={controlClass}
          />
        </div>
        <Button variant="primary" icon={<Search />} disabled={pending}>
          {submit}
        </Button>
      </div>
    </search>
  );
}
