import { Alert } from "@/components/ui/alert";
import { Disclosure } from "@/components/ui/disclosure";
import type { Translate } from "@/lib/i18n/translator";

type Props = {
  readonly t: Translate;
  readonly fields: readonly (readonly [name: string, value: string])[];
};

/**
 * After signing in: what was typed stands in its form again. Should that form no longer be there (someone else did the
 * work meanwhile), then the words can still be read here.
 */
export function FormKept({ t, fields }: Props) {
  const sentences = [...new Set(fields.map(([, value]) => value).filter((value) => /\s/.test(value.trim())))];
  return (
    <div className="mb-5">
      <Alert tone="warning" title={t("signIn.backTitle")}>
        <p>{t("signIn.backText")}</p>
        {sentences.length > 0 ? (
          <Disclosure summary={t("signIn.typed")}>
            {sentences.map((sentence) => (
              <p key={sentence} className="whitespace-pre-line">
                {sentence}
              </p>
            ))}
          </Disclosure>
        ) : null}
      </Alert>
    </div>
  );
}
