import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { PlainTable } from "@/components/ui/plain-table";
import type { NotPlanned } from "@/lib/check-planning/queries/not-planned";
import type { PlanOverview } from "@/lib/check-planning/queries/plan-overview";
import { codeText, type Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";

type Props = {
  readonly t: Translate;
  readonly plan: PlanOverview;
  /** The list that is open, with its pages. */
  readonly list: NotPlanned | null;
  readonly pages: ReactNode;
};

/** Who gets fewer checks than their number, counted by reason; each count opens its list. */
export function NotPlannedPanel({ t, plan, list, pages }: Props) {
  const none = plan.standing ? "none" : "noPlan";
  return (
    <Panel
      id="not-planned"
      title={t("checkPlanning.notPlanned.title")}
      intro={plan.shortages.length > 0 ? t("checkPlanning.notPlanned.intro") : undefined}
      content="flush"
    >
      {plan.shortages.length === 0 ? (
        <div className="p-4 sm:px-5">
          <Paragraph>{t(`checkPlanning.notPlanned.${none}`)}</Paragraph>
        </div>
      ) : (
        <ul className="divide-y divide-line">
          {plan.shortages.map(({ why, orders }) => (
            <li key={why}>
              <Reason t={t} why={why} orders={orders} state={list?.why === why ? "open" : "folded"} />
              {list?.why === why ? (
                <div className="border-t border-line pb-3">
                  <List t={t} list={list} />
                  <div className="px-4 sm:px-5">{pages}</div>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

type ReasonProps = {
  readonly t: Translate;
  readonly why: string;
  readonly orders: number;
  readonly state: "open" | "folded";
};

function Reason({ t, why, orders, state }: ReasonProps) {
  const open = state === "open";
  const words = codeText(t, "checkPlanning.notPlanned.why", why);
  return (
    <p className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2.5 sm:px-5">
      <span className="font-semibold">{words}</span>
      <TextLink
        href={`${paths.checkPlan(open ? {} : { show: why })}#not-planned`}
        className="inline-flex min-h-8 items-center"
      >
        {open ? t("checkPlanning.notPlanned.close") : t("checkPlanning.notPlanned.orders", { count: orders })}
        <span className="sr-only">{`: ${words}`}</span>
      </TextLink>
    </p>
  );
}

const List = ({ t, list }: { readonly t: Translate; readonly list: NotPlanned }) => (
  <PlainTable
    caption={codeText(t, "checkPlanning.notPlanned.why", list.why)}
    columns={(["person", "number", "short", "priority"] as const).map((key) =>
      t(`checkPlanning.notPlanned.${key}`),
    )}
    rows={list.rows.map(({ orderId, person, perYear, short, marked }) => ({
      href: paths.orderTab(orderId, "device-checks"),
      name: person,
      cells: [
        t("checkPlanning.notPlanned.numberText", { count: perYear }),
        String(short),
        marked === "yes" ? t("checkPlanning.notPlanned.marked") : null,
      ],
    }))}
  />
);
