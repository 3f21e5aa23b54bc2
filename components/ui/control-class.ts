/** The look of every box one types in: 44 px high, a border of at least 3:1, red and thicker when wrong. */
export const controlClass =
  "block min-h-11 w-full rounded-md border border-control bg-panel px-3 py-2 text-base text-ink placeholder:text-ink-subtle hover:border-control-hover aria-invalid:border-2 aria-invalid:border-negative-border";
