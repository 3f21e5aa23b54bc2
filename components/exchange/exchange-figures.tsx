import { KeyFigure, KeyFigures } from "@/components/ui/key-figure";
import type { ExchangeFigures } from "@/lib/exchange/queries/register";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

/** How the exchange stands, in six numbers. */
export function ExchangeFigureRow({
  t,
  figures,
}: {
  readonly t: Translate;
  readonly figures: ExchangeFigures;
}) {
  return (
    <KeyFigures>
      <KeyFigure
        label={t("exchange.register.figures.overdue")}
        value={figures.overdue}
        tone={figures.overdue > 0 ? "negative" : "neutral"}
      />
      <KeyFigure label={t("exchange.register.figures.underWay")} value={figures.underWay} />
      <KeyFigure
        label={t("exchange.register.figures.quarantined")}
        value={figures.quarantined}
        tone={figures.quarantined > 0 ? "warning" : "neutral"}
        href={paths.exchange({ state: "quarantined" })}
      />
      <KeyFigure
        label={t("exchange.register.figures.accepted")}
        value={figures.accepted}
        href={paths.exchange({ state: "accepted" })}
      />
      <KeyFigure
        label={t("exchange.register.figures.handled")}
        value={figures.handled}
        href={paths.exchange({ state: "handled" })}
      />
      <KeyFigure
        label={t("exchange.register.figures.rejected")}
        value={figures.rejected}
        tone={figures.rejected > 0 ? "warning" : "neutral"}
        href={paths.exchange({ state: "rejected" })}
      />
    </KeyFigures>
  );
}
