import { CloudAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Heading } from "./heading";

/** A page or part that could not be shown; the reference is what the log knows it by. */
export function ErrorState({
  title,
  reference,
  actions,
  children,
}: {
  readonly title: string;
  readonly reference?: { readonly label: string; readonly value: string };
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className="mx-auto grid max-w-xl gap-3 py-12">
      <CloudAlert aria-hidden="true" className="size-10 text-action" />
      <Heading level={1}>{title}</Heading>
      <div className="text-ink">{children}</div>
      {reference ? (
        <p className="text-sm text-ink-subtle">
          {reference.label}: <code className="rounded-sm bg-sunken px-1.5 py-0.5">{reference.value}</code>
        </p>
      ) : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </section>
  );
}
