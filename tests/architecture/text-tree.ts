/** All sentences of a language by their whole key. */
export function messagesOf(tree: object, above = ""): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]: [string, unknown]) => {
      const key = above ? `${above}.${name}` : name;
      if (typeof value === "string") return [[key, value] as const];
      return typeof value === "object" && value !== null ? [...messagesOf(value, key)] : [];
    }),
  );
}

type Argument = { readonly name: string; readonly kind: string; readonly cases: readonly string[] };

/** The braces of a message that stand open at the top, each with what is inside. */
function openBraces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "{" && depth++ === 0) from = i + 1;
    else if (text[i] === "}" && --depth === 0) found.push(text.slice(from, i));
  }
  return found;
}

/** What a message asks for, also inside the branches of a plural or a choice. */
function argumentsIn(text: string): Argument[] {
  return openBraces(text).flatMap((inside) => {
    const [name = "", kind = "", ...rest] = inside.split(",");
    const branches = rest.join(",");
    const isChoice = /plural|select/.test(kind);
    const cases = isChoice ? [...branches.matchAll(/(=?\w+)\s*\{/g)].map((m) => m[1] ?? "") : [];
    const deeper = isChoice ? openBraces(branches).flatMap(argumentsIn) : [];
    return [{ name: name.trim(), kind: kind.trim(), cases }, ...deeper];
  });
}

/** Names and kinds of what a message asks for, sorted. */
export const icuArguments = (text: string): string[] =>
  [
    ...new Set(
      argumentsIn(text).map(({ name, kind }) => `${name}:${/plural|select/.test(kind) ? kind : ""}`),
    ),
  ].sort();

/** Values with which a message can be said. */
export const sampleValues = (text: string): Readonly<Record<string, string | number | Date>> =>
  Object.fromEntries(
    argumentsIn(text).map(({ name, kind, cases }) => [
      name,
      kind === "select"
        ? (cases[0] ?? "other")
        : kind === "date" || kind === "time"
          ? new Date("2026-11-02T09:00:00Z")
          : 3,
    ]),
  );
