import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import type { RunPage } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";

/** Who asked for what and when, and who decided. */
export function RunFacts({ t, run }: { readonly t: Translate; readonly run: RunPage }) {
  const by = (name: string | null) =>
    t("checkPlanning.run.byAt", { by: name ?? t("platform.unknownPerson") });
  return (
    <DescriptionList
      look="columns"
      items={[
        {
          term: t("checkPlanning.run.period"),
          detail: (
            <>
              <LocalDay day={run.from} /> – <LocalDay day={run.until} />
            </>
          ),
        },
        { term: t("checkPlanning.run.orders"), detail: run.orders },
        {
          term: t("checkPlanning.run.requested"),
          detail: (
            <>
              <Instant at={run.requestedAt} /> {by(run.requestedBy)}
            </>
          ),
        },
        ...(run.decidedAt
          ? [
              {
                term: t("checkPlanning.run.decided"),
                detail: (
                  <>
                    <Instant at={run.decidedAt} /> {by(run.decidedBy)}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
