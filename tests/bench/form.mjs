// Reads a form out of a page as a browser without JavaScript would post it.
import { randomUUID } from "node:crypto";

const decoded = (text) =>
  text.replace(
    /&(amp|quot|lt|gt|#x27|#39);/g,
    (_, name) => ({ amp: "&", quot: '"', lt: "<", gt: ">" })[name] ?? "'",
  );

const attribute = (tag, name) => {
  const found = tag.match(new RegExp(`\\s${name}="([^"]*)"`));
  return found ? decoded(found[1]) : undefined;
};

/**
 * The hidden fields of the first form on the page that has a control of this name.
 * @param {string} html
 * @param {string} control
 * @returns {Record<string, string>}
 */
export function hiddenFields(html, control) {
  const forms = html.match(/<form\b[\s\S]*?<\/form>/g) ?? [];
  const form = forms.find((one) => one.includes(`name="${control}"`));
  if (!form) throw new Error(`no form with "${control}" on the page`);
  const inputs = (form.match(/<input\b[^>]*>/g) ?? []).filter((tag) => attribute(tag, "type") === "hidden");
  return Object.fromEntries(inputs.map((tag) => [attribute(tag, "name"), attribute(tag, "value") ?? ""]));
}

const boundary = "----baken-bench";
export const formType = `multipart/form-data; boundary=${boundary}`;

/** The fields as a multipart body; a form key is made anew, so that no post is taken for a repetition. */
export function multipart(fields) {
  const sent = "formKey" in fields ? { ...fields, formKey: randomUUID() } : fields;
  const parts = Object.entries(sent).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}
