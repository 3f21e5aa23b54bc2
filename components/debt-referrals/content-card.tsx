import { type DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import type { ReferralContent } from "@/lib/debt-referrals/content";
import { codeText, type Translate } from "@/lib/i18n/translator";

type Props = {
  readonly content: ReferralContent;
  readonly phase: "preview" | "sent";
  readonly t: Translate;
};

/** Field by field what goes, or went, to the municipality. */
export function ContentCard({ content, phase, t }: Props) {
  return (
    <Panel
      id="content"
      title={t(phase === "sent" ? "debtReferrals.content.sent" : "debtReferrals.content.preview")}
      intro={t(phase === "sent" ? "debtReferrals.content.sentText" : "debtReferrals.content.previewText")}
      tone={phase === "sent" ? "plain" : "info"}
    >
      <DescriptionList items={[...always(content, t), ...allowed(content, t)]} />
    </Panel>
  );
}

function always(content: ReferralContent, t: Translate): readonly DescriptionItem[] {
  const crisis = content.crisisGround
    ? codeText(t, "debtReferrals.threats", content.crisisGround)
    : t("debtReferrals.referral.noCrisis");
  return [
    { term: t("debtReferrals.content.to"), detail: content.municipality },
    {
      term: t("debtReferrals.content.from"),
      detail: `${content.from.officer}, ${content.from.organisation}`,
    },
    { term: t("debtReferrals.content.name"), detail: content.person.name },
    { term: t("debtReferrals.content.birthOn"), detail: <LocalDay day={content.person.birthOn} /> },
    { term: t("debtReferrals.content.town"), detail: content.person.town || "–" },
    { term: t("debtReferrals.content.crisisGround"), detail: crisis },
    {
      term: t("debtReferrals.content.warmHandover"),
      detail: content.warmHandover ? t("platform.yes") : t("platform.no"),
    },
    { term: t("debtReferrals.content.consentOn"), detail: <LocalDay day={content.consentOn} /> },
  ];
}

function allowed(content: ReferralContent, t: Translate): readonly DescriptionItem[] {
  const list = (group: string, codes: readonly string[]) =>
    codes.map((code) => codeText(t, `debtReferrals.${group}`, code)).join(", ") ||
    t("debtReferrals.content.none");
  const { total, creditors, help, skills, firstWish } = content;
  return [
    ...(total
      ? [{ term: t("debtReferrals.content.total"), detail: codeText(t, "debtReferrals.totals", total) }]
      : []),
    ...(creditors
      ? [{ term: t("debtReferrals.content.creditors"), detail: list("creditors", creditors) }]
      : []),
    ...(help ? [{ term: t("debtReferrals.content.help"), detail: list("help", help) }] : []),
    ...(skills ? [{ term: t("debtReferrals.content.skills"), detail: list("skills", skills) }] : []),
    ...(firstWish === undefined
      ? []
      : [{ term: t("debtReferrals.content.firstWish"), detail: firstWish || "–" }]),
  ];
}
