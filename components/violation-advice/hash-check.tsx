import { ShieldAlert, ShieldCheck } from "lucide-react";
import { Disclosure } from "@/components/ui/disclosure";
import { StatusBadge } from "@/components/ui/status-badge";
import type { Translate } from "@/lib/i18n/translator";

type Props = {
  readonly verdict: "unchanged" | "changed";
  readonly hash: string;
  /** From when the text is final: an advice since its approval, a notice or request since it was sent. */
  readonly since?: "approval" | "sending";
  readonly t: Translate;
};

/** Whether the text is what was approved or sent, worked out anew each time the page is made. */
export function HashCheck({ verdict, hash, since = "approval", t }: Props) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {verdict === "unchanged" ? (
        <StatusBadge tone="positive" icon={<ShieldCheck aria-hidden="true" />}>
          {t(
            since === "approval"
              ? "violationAdvice.advice.unchanged"
              : "violationAdvice.om.unchangedSinceSent",
          )}
        </StatusBadge>
      ) : (
        <StatusBadge tone="negative" icon={<ShieldAlert aria-hidden="true" />}>
          {t(since === "approval" ? "violationAdvice.advice.changed" : "violationAdvice.om.changedSinceSent")}
        </StatusBadge>
      )}
      <Disclosure summary={t("violationAdvice.advice.hash")}>
        <code className="text-sm break-all">{hash}</code>
      </Disclosure>
    </div>
  );
}
