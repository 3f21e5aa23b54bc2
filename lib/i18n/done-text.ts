import { codeText, type Translate } from "./translator";

/** The sentence for `?done=<namespace>.<key>`, or null when there is none. */
export function doneText(t: Translate, code: string | string[] | undefined): string | null {
  if (typeof code !== "string" || !/^[a-zA-Z]+\.[a-z-]+$/.test(code)) return null;
  const [namespace, key = ""] = code.split(".");
  const text = codeText(t, `${namespace}.done`, key);
  return text === key ? null : text;
}
