import type { Metadata } from "next";
import { AfterForms } from "@/components/device-checks/after-forms";
import { CheckFrame } from "@/components/device-checks/check-frame";
import { CheckResult } from "@/components/device-checks/check-result";
import { ShortenGap } from "@/components/device-checks/shorten-gap";
import { SignalNote } from "@/components/device-checks/signal-note";
import { StoppedResult } from "@/components/device-checks/stopped-result";
import { StatusMessage } from "@/components/ui/alert";
import {
  assessCheckAction,
  closeCheckAction,
  decidePoliceAction,
  decideRepeatedAction,
  shortenGapAction,
} from "@/lib/device-checks/actions";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import { unitOfficers } from "@/lib/device-checks/queries/unit-officers";
import { doneText } from "@/lib/i18n/done-text";
import { formKey } from "@/lib/platform/form-key";
import { pageOccasion, show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { Wizard } from "./wizard";

export const metadata: Metadata = { title: "Controle" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ step?: string; done?: string }>;
};

export default async function CheckRoute({ params, searchParams }: Props) {
  const [{ id }, { step, done }, { actor }, { t }] = await Promise.all([
    params,
    searchParams,
    pageOccasion(),
    texts(),
  ]);
  const page = await show(checkPage, { checkId: id });
  const officers = await show(unitOfficers, {});
  const colleagues = officers
    .filter((officer) => officer.id !== actor.staffId)
    .map((officer) => ({ value: officer.id, label: officer.displayName }));
  const message = doneText(t, done);
  const ended = page.check.outcome !== null || page.check.state === "lapsed";
  const acts = {
    assess: { action: assessCheckAction, formKey: formKey() },
    close: { action: closeCheckAction, formKey: formKey() },
    repeated: { action: decideRepeatedAction, formKey: formKey() },
    police: { action: decidePoliceAction, formKey: formKey() },
  };
  return (
    <CheckFrame page={page} t={t}>
      {message ? <StatusMessage>{message}</StatusMessage> : null}
      {ended ? (
        <>
          {page.check.outcome === "stopped" ? <StoppedResult page={page} t={t} /> : null}
          <SignalNote page={page} t={t} />
          <AfterForms page={page} acts={acts} colleagues={colleagues} t={t} />
          {page.check.outcome === "stopped" ? null : <CheckResult page={page} t={t} />}
        </>
      ) : (
        <>
          <ShortenGap page={page} act={{ action: shortenGapAction, formKey: formKey() }} t={t} />
          <Wizard page={page} step={step} colleagues={colleagues} t={t} />
        </>
      )}
    </CheckFrame>
  );
}
