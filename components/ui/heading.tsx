import type { ReactNode } from "react";

export type HeadingLevel = 1 | 2 | 3 | 4;

/** `level` is the place in the outline; `look` the size, when the two must differ. */
export function Heading({
  level,
  look = level,
  id,
  children,
}: {
  readonly level: HeadingLevel;
  readonly look?: HeadingLevel;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`nl-heading nl-heading--level-${look}`}>
      {children}
    </Tag>
  );
}
