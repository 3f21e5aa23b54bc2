import { OctagonX } from "lucide-react";
import { ButtonLink } from "./button-link";

/**
 * The way out that must never be more than a thumb away (the person withdraws, the check stops).
 * Goes to a page that asks once more. On a phone it stays at the bottom, against the bar of the shell.
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
    <div className="sticky bottom-[calc(4rem+env(safe-area-inset-bottom))] z-10 flex flex-wrap items-center gap-x-3 gap-y-1 border-negative-line bg-negative-subtle p-3 shadow-bar max-sm:-mx-4 max-sm:border-t max-sm:px-4 max-sm:[&>.nl-button]:w-full sm:static sm:rounded-lg sm:border sm:shadow-none print-hidden">
      <ButtonLink href={href} variant="danger" icon={<OctagonX />}>
        {label}
      </ButtonLink>
      {hint ? (
        <p className="min-w-0 text-negative max-sm:w-full max-sm:text-xs sm:flex-1 sm:text-sm">{hint}</p>
      ) : null}
    </div>
  );
}
