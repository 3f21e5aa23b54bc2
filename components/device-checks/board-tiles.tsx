"use client";

import { PlainLink } from "@/components/ui/link";
import type { Tone } from "@/components/ui/tone";

/** A state, how many checks are in it, and the list of exactly those. */
export type Tile = {
  readonly href: string;
  readonly label: string;
  readonly value: number;
  readonly tone: Tone;
  /** How many are left out for this reader, in words. */
  readonly hidden?: string;
  readonly current?: "true";
};

/** Numbers of one kind side by side; the words say what the colour says. The server hands over values, so that they go over the line once. */
export function BoardTiles({ title, tiles }: { readonly title: string; readonly tiles: readonly Tile[] }) {
  return (
    <nav aria-label={title}>
      <p className="mb-1.5 text-sm font-semibold text-ink-subtle">{title}</p>
      <ul className="board-tiles">
        {tiles.map(({ href, label, value, tone, hidden, current }) => (
          <li key={href}>
            <PlainLink href={href} aria-current={current} data-tone={value > 0 ? tone : "neutral"}>
              <b>{value}</b>
              <span>{label}</span>
              {hidden ? <small>{hidden}</small> : null}
            </PlainLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
