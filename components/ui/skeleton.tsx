const widths = ["w-1/2", "w-full", "w-11/12", "w-3/4"] as const;

/** Grey lines where text will come; the label is what a screen reader hears. */
export function Skeleton({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  const rows = Array.from({ length: lines }, (_, index) => ({
    key: `line-${index}`,
    width: widths[index % widths.length],
  }));
  return (
    <div role="status" className="rounded-lg border border-line bg-panel p-5">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true" className="grid animate-pulse gap-3">
        {rows.map((row) => (
          <span key={row.key} className={`block h-4 rounded-sm bg-line ${row.width}`} />
        ))}
      </div>
    </div>
  );
}
