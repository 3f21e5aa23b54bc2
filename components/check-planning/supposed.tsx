import { Panel } from "@/components/ui/panel";
import { formatDutch } from "@/lib/calendar/local-date";
import type { RunPage } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";

/** What a what-if supposes, in sentences. */
function sentencesOf(t: Translate, { suppositions, away }: RunPage): readonly string[] {
  const { slotsPerWeek, mostPerYear, moreOrders, fewerOrders } = suppositions;
  return [
    suppositions.away &&
      t("checkPlanning.supposed.away", {
        name: away ?? t("platform.unknownPerson"),
        from: formatDutch(suppositions.away.from),
        until: formatDutch(suppositions.away.until),
      }),
    slotsPerWeek !== undefined && t("checkPlanning.supposed.slots", { slots: slotsPerWeek }),
    mostPerYear !== undefined && t("checkPlanning.supposed.most", { count: mostPerYear }),
    moreOrders !== undefined && t("checkPlanning.supposed.more", { count: moreOrders }),
    fewerOrders !== undefined && t("checkPlanning.supposed.fewer", { count: fewerOrders }),
  ].filter((sentence) => typeof sentence === "string");
}

/** The question of a what-if, and the two plans side by side. */
export function Supposed({ t, run }: { readonly t: Translate; readonly run: RunPage }) {
  const { result } = run;
  return (
    <Panel title={t("checkPlanning.supposed.title")}>
      <div className="grid gap-4">
        <ul className="grid list-disc gap-1 pl-5">
          {sentencesOf(t, run).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {result?.before ? (
          <Compared
            t={t}
            rows={[
              { name: t("checkPlanning.supposed.planned"), was: result.before.planned, is: result.planned },
              {
                name: t("checkPlanning.supposed.short"),
                was: result.before.unplanned ?? 0,
                is: result.short,
              },
            ]}
          />
        ) : null}
      </div>
    </Panel>
  );
}

type Pair = { readonly name: string; readonly was: number; readonly is: number };

function Compared({ t, rows }: { readonly t: Translate; readonly rows: readonly Pair[] }) {
  const word = (key: "compare" | "without" | "with" | "difference" | "none") =>
    t(`checkPlanning.supposed.${key}`);
  return (
    <table className="data-table max-w-2xl">
      <caption className="sr-only">{word("compare")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ui.figure.category")}</th>
          {(["without", "with", "difference"] as const).map((key) => (
            <th key={key} scope="col" data-align="end">
              {word(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, was, is }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-align="end">{was}</td>
            <td data-align="end">{is}</td>
            <td data-align="end">{is === was ? word("none") : signed(is - was)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : `−${Math.abs(difference)}`;
