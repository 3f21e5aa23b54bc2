import { codeText, type Translate } from "@/lib/i18n/translator";

/** What a clause does not say, as a list. */
export const MissingList = ({ codes, t }: { readonly codes: readonly string[]; readonly t: Translate }) => (
  <ul className="list-disc pl-5">
    {codes.map((code) => (
      <li key={code}>{codeText(t, "violationAdvice.clauseRequest.missingCodes", code)}</li>
    ))}
  </ul>
);
