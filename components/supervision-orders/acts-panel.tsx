import { ButtonLink } from "@/components/ui/button-link";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import type { FormAction } from "@/lib/platform/form-state";
import type { LinkedAct, PageAct } from "@/lib/supervision-orders/acts";
import { ActForm } from "./act-forms";
import { ActPanel } from "./act-panel";

type Props = {
  readonly t: Translate;
  readonly order: { readonly orderId: string; readonly version: number; readonly level: number | null };
  readonly linked: readonly LinkedAct[];
  readonly acts: readonly PageAct[];
  readonly actions: Readonly<Record<PageAct, FormAction>>;
  readonly formKey: () => string;
  readonly open: string | undefined;
};

/** The step that this order waits for, beside its heading: also on a phone the first thing one sees. */
export const LinkedActs = ({
  t,
  orderId,
  linked,
}: {
  readonly t: Translate;
  readonly orderId: string;
  readonly linked: readonly LinkedAct[];
}) =>
  linked.map((act) => (
    <ButtonLink
      key={act}
      href={linkOf(act, orderId)}
      variant={act === "reassign" || act === "transfer" ? "secondary" : "primary"}
    >
      {t(`supervisionOrders.acts.${act}`)}
    </ButtonLink>
  ));

/** What this reader can do with the order on this page; not shown when there is only something to do elsewhere. */
export function ActsPanel(props: Props) {
  const { t, order, acts } = props;
  if (acts.length === 0 && props.linked.length > 0) return null;
  return (
    <Panel title={t("supervisionOrders.order.acts")}>
      {acts.length === 0 ? <Paragraph>{t("supervisionOrders.acts.nothing")}</Paragraph> : null}
      <div className="grid justify-items-start gap-3">
        {acts.map((act) => (
          <ActPanel
            key={act}
            name={act}
            title={t(`supervisionOrders.acts.${act}`)}
            intro={intro(t, act)}
            open={props.open}
            href={paths.order(order.orderId, { act })}
          >
            <ActForm t={t} act={act} order={order} action={props.actions[act]} formKey={props.formKey()} />
          </ActPanel>
        ))}
      </div>
    </Panel>
  );
}

function intro(t: Translate, act: PageAct): string | undefined {
  if (act === "close") return t("supervisionOrders.acts.closeHint");
  if (act === "reopen") return t("supervisionOrders.acts.reopenHint");
  return undefined;
}

function linkOf(act: LinkedAct, orderId: string): string {
  if (act === "start") return paths.orderStart(orderId);
  if (act === "begin-review") return paths.orderReview(orderId);
  if (act === "transfer") return paths.orderTransfer(orderId);
  return paths.orderAssign(orderId);
}
