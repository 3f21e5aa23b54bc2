export type ShellPerson = {
  readonly name: string;
  /** The role in words: "Toezichthouder". */
  readonly role: string;
  /** Unit, office or establishment: "Reclassering Nederland, Utrecht". */
  readonly unit?: string;
};

/** Who is at work here, so that a shared computer never surprises. */
export function PersonCard({ person, label }: { readonly person: ShellPerson; readonly label: string }) {
  return (
    <p className="grid min-w-0 text-sm leading-tight">
      <span className="sr-only">{label} </span>
      <span className="font-semibold">{person.name}</span>
      <span className="text-ink-subtle">
        {person.role}
        {person.unit ? ` · ${person.unit}` : ""}
      </span>
    </p>
  );
}
