import { codeText, type Translate } from "@/lib/i18n/translator";

const camelCase = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * What a line of the log says in plain words. Events are `<feature>.<past participle>` with their text under
 * `<feature>.events`, looks are names of queries with theirs under `<feature>.looks`; a name without a text of its own
 * says which part of the file it was.
 */
export function logWords(
  t: Translate,
  line: { readonly sort: "looked" | "did"; readonly name: string },
): string {
  const dot = line.name.indexOf(".");
  const feature = line.name.slice(0, dot);
  const rest = line.name.slice(dot + 1);
  const own = codeText(t, `${camelCase(feature)}.${line.sort === "did" ? "events" : "looks"}`, rest);
  if (own !== rest) return own;
  return codeText(t, "supervisionOrders.log.somewhere", feature);
}
