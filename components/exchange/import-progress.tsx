import { StatusMessage } from "@/components/ui/alert";
import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import type { ImportResult } from "@/lib/exchange/queries/imports";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { RefreshWhileBusy } from "./refresh-while-busy";

/** How far the import is. */
export function ImportProgress({ t, result }: { readonly t: Translate; readonly result: ImportResult }) {
  const { totalLines: total, waiting, finishedAt } = result;
  return (
    <div className="grid gap-5">
      {finishedAt ? (
        <StatusMessage>{t("exchange.import.finished", { total })}</StatusMessage>
      ) : (
        <div className="grid gap-2">
          <RefreshWhileBusy />
          <label htmlFor="import-progress" className="font-semibold">
            {t("exchange.import.progress", { done: total - waiting, total })}
          </label>
          <progress
            id="import-progress"
            value={total - waiting}
            max={total}
            className="h-3 w-full max-w-xl accent-action-fill"
          />
          <p className="text-sm text-ink-subtle">{t("exchange.import.progressHint")}</p>
        </div>
      )}
      <KeyFigures>
        <KeyFigure
          label={t("exchange.import.takenIn")}
          value={result.takenIn}
          tone="positive"
          href={paths.incomingOrders()}
        />
        <KeyFigure label={t("exchange.import.known")} value={result.known} />
        <KeyFigure
          label={t("exchange.import.rejected")}
          value={result.rejectedCount}
          tone={result.rejectedCount > 0 ? "warning" : "neutral"}
        />
        {waiting > 0 ? <KeyFigure label={t("exchange.import.waiting")} value={waiting} /> : null}
      </KeyFigures>
    </div>
  );
}
