/** A number in a round; `label` says what is counted to who cannot see the place it stands. */
export function NumberBadge({ value, label }: { readonly value: number; readonly label: string }) {
  return (
    <span className="nl-number-badge">
      <span className="nl-number-badge__visible-label" aria-hidden="true">
        {value}
      </span>
      <span className="nl-number-badge__hidden-label">{label}</span>
    </span>
  );
}
