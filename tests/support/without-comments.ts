/** Where a pattern may begin: after these a slash cannot mean division. */
const beforePattern = /(?:^|[(,=:[!&|?{};>]|\breturn|\btypeof|\bcase)\s*$/;

/** TypeScript with its comments turned into spaces; strings, templates and patterns stay as they are. */
export function withoutComments(text: string): string {
  let out = "";
  let i = 0;
  const keep = (until: number) => {
    out += text.slice(i, until);
    i = until;
  };
  const blank = (until: number) => {
    out += text.slice(i, until).replace(/[^\n]/g, " ");
    i = until;
  };
  while (i < text.length) {
    const two = text.slice(i, i + 2);
    const char = text[i] ?? "";
    if (two === "//") blank(endOf(text, "\n", i));
    else if (two === "/*") blank(endOf(text, "*/", i + 2) + 2);
    else if (char === '"' || char === "'") keep(stringEnd(text, i));
    else if (char === "`") keep(templateEnd(text, i));
    else if (char === "/" && beforePattern.test(out.slice(-40))) keep(patternEnd(text, i));
    else keep(i + 1);
  }
  return out;
}

function endOf(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found < 0 ? text.length : found;
}

/** A quote that is not closed on its line is an apostrophe in the text of a component. */
function stringEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length && text[i] !== "\n"; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === text[from]) return i + 1;
  }
  return from + 1;
}

function templateEnd(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "`") return i + 1;
    else if (text.startsWith("${", i)) i = expressionEnd(text, i + 2);
  }
  return text.length;
}

/** The brace that closes an expression in a template. */
function expressionEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (char === "`") i = templateEnd(text, i) - 1;
    else if (char === '"' || char === "'") i = stringEnd(text, i) - 1;
    else if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return i;
  }
  return text.length;
}

function patternEnd(text: string, from: number): number {
  let inClass = false;
  for (let i = from + 1; i < text.length && text[i] !== "\n"; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === "[") inClass = true;
    else if (text[i] === "]") inClass = false;
    else if (text[i] === "/" && !inClass) return i + 1;
  }
  return from + 1;
}
