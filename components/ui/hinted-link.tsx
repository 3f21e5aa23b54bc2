"use client";

import { TextLink } from "./link";
import { LocalDay } from "./local-day";

type Props = {
  readonly href: string;
  readonly className?: string;
  /** What everyone sees: a day, or words that the name replaces for who listens. */
  readonly shown: { readonly day: string } | { readonly words: string };
  /** Added to the day, or said in place of the words. */
  readonly said: string;
};

/** A link that says more to who listens than it shows: values alone, because lists have one in every row. */
export function HintedLink({ href, className, shown, said }: Props) {
  return (
    <TextLink href={href} className={className}>
      {"day" in shown ? <LocalDay day={shown.day} /> : <span aria-hidden="true">{shown.words}</span>}
      <span className="sr-only">{said}</span>
    </TextLink>
  );
}
