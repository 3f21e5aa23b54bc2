import type { ReactNode } from "react";

/** Running text at a width that reads well. */
export function Paragraph({
  look = "normal",
  children,
}: {
  readonly look?: "normal" | "lead" | "subtle";
  readonly children: ReactNode;
}) {
  const looks = {
    normal: "",
    lead: "nl-paragraph--lead",
    subtle: "text-sm text-ink-subtle",
  } as const;
  return <p className={`nl-paragraph max-w-[68ch] text-pretty ${looks[look]}`}>{children}</p>;
}
