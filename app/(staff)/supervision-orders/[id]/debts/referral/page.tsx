import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { options } from "@/components/debt-referrals/options";
import { ActionForm } from "@/components/ui/action-form";
import { Alert } from "@/components/ui/alert";
import type { Field } from "@/components/ui/form-field";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { draftReferralAction } from "@/lib/debt-referrals/actions";
import { crisisGrounds } from "@/lib/debt-referrals/codes";
import { screeningDetail } from "@/lib/debt-referrals/queries/screening-detail";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";

export const metadata: Metadata = { title: "Verwijzing naar de gemeente" };

type Props = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ screening?: string }>;
};

export default async function NewReferralPage({ params, searchParams }: Props) {
  const [{ id }, { screening: screeningId }, { t }] = await Promise.all([params, searchParams, texts()]);
  if (!screeningId) notFound();
  const screening = await show(screeningDetail, { orderId: id, screeningId });
  return (
    <>
      <PageHeader
        title={t("debtReferrals.newReferral.title")}
        lead={t("debtReferrals.newReferral.lead")}
        back={{ href: paths.orderTab(id, "debts"), label: t("debtReferrals.decide.back") }}
      />
      {screening.mayRefer ? (
        <Panel>
          <ActionForm
            action={draftReferralAction}
            fields={fields(t, screening.id)}
            values={{ municipality: screening.town, urgency: screening.crisisGrounds[0] }}
            submits={[{ label: t("debtReferrals.newReferral.save") }]}
            texts={formTexts(t)}
            formKey={formKey()}
          />
        </Panel>
      ) : (
        <Alert tone="warning" title={t("debtReferrals.newReferral.blocked")}>
          {t("debtReferrals.newReferral.blockedText")}
        </Alert>
      )}
    </>
  );
}

const fields = (t: Translate, screeningId: string): readonly Field[] => [
  { kind: "hidden", name: "screeningId", value: screeningId },
  {
    kind: "text",
    name: "municipality",
    label: t("debtReferrals.newReferral.municipality"),
    hint: t("debtReferrals.newReferral.municipalityHint"),
    required: true,
    maxLength: 80,
  },
  {
    kind: "radios",
    name: "urgency",
    label: t("debtReferrals.newReferral.urgency"),
    required: true,
    options: options(t, "debtReferrals.urgencies", ["ordinary", ...crisisGrounds]),
  },
  {
    kind: "radios",
    name: "warmHandover",
    label: t("debtReferrals.newReferral.warmHandover"),
    hint: t("debtReferrals.newReferral.warmHandoverHint"),
    required: true,
    options: [
      { value: "yes", label: t("platform.yes") },
      { value: "no", label: t("platform.no") },
    ],
  },
];
