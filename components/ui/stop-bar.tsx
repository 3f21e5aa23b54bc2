import { OctagonX } from "lucide-react";
import { ButtonLink } from "./button-link";

/**
 * The way out that must never be more than a thumb away (the person withdraws, the check stops).
 * Goes to a page that asks once more. On a phone it stays at the bottom, above the bar of the shell.
 */
export function StopBar({
  href,
  label,
  hint,
}: {
  readonly href: string;
  readonly label: string;
  readonly hint?: string;
}) {
  return (
    <div className="sticky bottom-20 z-10 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg max-sm:[&>.nl-button]:w-full border border-negative-line bg-negative-subtle p-2 shadow-bar sm:static sm:p-3 sm:shadow-none print-hidden">
      <ButtonLink href={href} variant="danger" icon={<OctagonX />}>
        {label}
      </ButtonLink>
      {hint ? (
        <p className="min-w-0 text-negative max-sm:w-full max-sm:text-xs sm:flex-1 sm:text-sm">{hint}</p>
      ) : null}
    </div>
  );
}
