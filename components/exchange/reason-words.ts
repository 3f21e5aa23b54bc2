import { codeText, type Translate } from "@/lib/i18n/translator";

/**
 * The sentence of a reason code: `<namespace>.<key>` of our own, a bare key of the CJIB. A code without a sentence is
 * shown as it is.
 */
export function reasonText(t: Translate, code: string | null): string {
  if (!code) return "";
  const [key = code, namespace = "exchange"] = code.split(".").reverse();
  try {
    return codeText(t, `${namespace}.refusals`, key);
  } catch {
    // a sentence that wants numbers which were not kept
    return code;
  }
}

/** `conditions.0.text` as "voorwaarde 1: tekst". */
function fieldText(t: Translate, path: string): string {
  const [first = "", number, ...rest] = path.split(".");
  if (first === "caseNumbers" && number)
    return t("exchange.fields.caseNumber", { number: Number(number) + 1 });
  if (first === "conditions" && number) {
    return t("exchange.fields.condition", {
      number: Number(number) + 1,
      field: codeText(t, "exchange.fields", rest.at(-1)),
    });
  }
  const key = path.replaceAll(".", "-");
  const known = codeText(t, "exchange.fields", key);
  return known === key ? t("exchange.fields.other", { field: path }) : known;
}

/** What the stored reason says beside the code: the fields at fault, or the number for the administrator. */
export function reasonDetail(t: Translate, code: string | null, reason: string): string {
  if (reason === "") return "";
  if (code === "exchange.could-not-handle") return t("exchange.quarantine.reference", { reference: reason });
  if (code === "exchange.bad-signature" || code === "exchange.unknown-kind") return "";
  return t("exchange.quarantine.fields", {
    fields: reason
      .split(" ")
      .map((field) => fieldText(t, field))
      .join(", "),
  });
}
