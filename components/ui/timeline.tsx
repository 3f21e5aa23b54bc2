"use client";

import type { ReactNode } from "react";
import { type Tone, toneSurface } from "./tone";
import { ToneIcon } from "./tone-icon";

export type TimelineEvent = {
  readonly key: string;
  readonly title: ReactNode;
  /** A `<LocalDay>` or `<Instant>`. */
  readonly at: ReactNode;
  readonly who?: ReactNode;
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly body?: ReactNode;
};

/** What happened, in the order given. */
export function Timeline({
  label,
  events,
}: {
  readonly label: string;
  readonly events: readonly TimelineEvent[];
}) {
  return (
    <ol aria-label={label} className="grid">
      {events.map((event) => (
        <li key={event.key} className="group relative grid grid-cols-[2rem_1fr] gap-x-3 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-8 bottom-0 left-4 w-px -translate-x-1/2 bg-line group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={`z-1 grid size-8 place-items-center rounded-full border [&>svg]:size-4 ${toneSurface[event.tone ?? "neutral"]}`}
          >
            {event.icon ?? <ToneIcon tone={event.tone ?? "neutral"} />}
          </span>
          <div className="grid min-w-0 gap-0.5 pt-0.5">
            <p className="font-semibold">{event.title}</p>
            <p className="flex flex-wrap gap-x-2 text-sm text-ink-subtle">
              {event.at}
              {event.who ? <span>{event.who}</span> : null}
            </p>
            {event.body ? <div className="mt-1 max-w-[68ch]">{event.body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
