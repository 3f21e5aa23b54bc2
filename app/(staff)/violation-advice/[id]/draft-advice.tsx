import { AdviceActs } from "@/components/violation-advice/advice-acts";
import { AdviceOutcome } from "@/components/violation-advice/advice-outcome";
import { AdvicePart } from "@/components/violation-advice/advice-part";
import { ClockTable } from "@/components/violation-advice/clock-table";
import { FactsPart } from "@/components/violation-advice/facts-part";
import { PartsMeter } from "@/components/violation-advice/parts-meter";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import type { AdviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { adviceActions, factActions, partActions } from "./advice-actions";

type Props = {
  readonly advice: AdviceDetail;
  readonly role: string;
  readonly block: string | undefined;
  readonly t: Translate;
};

type Part = AdviceDetail["status"][number]["part"];

/** The editor: the list of parts with what each still needs, and one part open. The lead reads along, no more. */
export function DraftAdvice({ advice, role, block, t }: Props) {
  const part = partOf(advice, block);
  return (
    <>
      <AdviceOutcome advice={advice} t={t} />
      <div className="grid items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid gap-5">
          <PartsMeter advice={advice} current={part} t={t} />
        </div>
        <div className="grid gap-5">
          {advice.mine ? <Open advice={advice} part={part} t={t} /> : null}
          <AdviceActs advice={advice} role={role} actions={adviceActions} newKey={formKey} t={t} />
          <ClockTable adviceId={advice.id} clocks={advice.clocks} t={t} />
        </div>
      </div>
    </>
  );
}

function Open({
  advice,
  part,
  t,
}: {
  readonly advice: AdviceDetail;
  readonly part: Part;
  readonly t: Translate;
}) {
  if (part === "facts") return <FactsPart advice={advice} actions={factActions} newKey={formKey} t={t} />;
  return <AdvicePart advice={advice} part={part} action={partActions[part]} formKey={formKey()} t={t} />;
}

/** The part in the address, else the first that lacks something. */
function partOf({ status }: AdviceDetail, block: string | undefined): Part {
  const asked = status.find((each) => each.part === block) ?? status.find((each) => each.missing.length > 0);
  return asked?.part ?? "heading";
}
