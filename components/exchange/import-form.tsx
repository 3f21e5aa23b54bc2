import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { controlClass } from "@/components/ui/control-class";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = {
  readonly t: Translate;
  readonly formKey: string;
  /** The sentence of what was wrong with the file sent before. */
  readonly error: string;
};

/** The one form that takes a file; an ordinary post, with or without JavaScript. */
export function ImportForm({ t, formKey, error }: Props) {
  return (
    <form
      action={paths.orderImportUpload()}
      method="post"
      encType="multipart/form-data"
      className="grid gap-5"
    >
      {error ? <Alert tone="negative">{error}</Alert> : null}
      <input type="hidden" name="formKey" value={formKey} readOnly />
      <div className="grid max-w-xl gap-1">
        <label htmlFor="orders-file" className="font-semibold">
          {t("exchange.import.file")}
        </label>
        <p id="orders-file-hint" className="text-sm text-ink-subtle">
          {t("exchange.import.fileHint")}
        </p>
        <input
          id="orders-file"
          type="file"
          name="file"
          required
          accept=".jsonl,.ndjson,.txt,application/jsonl,application/x-ndjson,text/plain"
          aria-describedby="orders-file-hint"
          aria-invalid={error ? true : undefined}
          className={controlClass}
        />
      </div>
      <div>
        <Button variant="primary">{t("exchange.import.submit")}</Button>
      </div>
    </form>
  );
}
