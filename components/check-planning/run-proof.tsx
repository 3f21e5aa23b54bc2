import { DescriptionList } from "@/components/ui/description-list";
import { Paragraph } from "@/components/ui/paragraph";
import { StatusBadge } from "@/components/ui/status-badge";
import type { RunPage } from "@/lib/check-planning/queries/run-page";
import type { Translate } from "@/lib/i18n/translator";

/** The fingerprint, the lot, and how anyone can work both out again. */
export function RunProof({ t, run }: { readonly t: Translate; readonly run: RunPage }) {
  const { result } = run;
  const same = run.recomputed === "same";
  return (
    <div className="grid gap-5 p-4 sm:px-5">
      <div className="grid gap-2">
        <Paragraph>{t("checkPlanning.proof.before")}</Paragraph>
        <Paragraph>{t("checkPlanning.proof.after")}</Paragraph>
        <Paragraph>{t("checkPlanning.proof.again")}</Paragraph>
        {result ? <Paragraph>{t("checkPlanning.proof.draws", result.draw)}</Paragraph> : null}
        {result?.quality === "good" ? <Paragraph>{t("checkPlanning.proof.notProven")}</Paragraph> : null}
      </div>
      <DescriptionList
        items={[
          { term: t("checkPlanning.proof.commitment"), detail: <Code>{run.commitment}</Code> },
          {
            term: t("checkPlanning.proof.checked"),
            detail: (
              <StatusBadge tone={same ? "positive" : "neutral"}>
                {t(same ? "checkPlanning.proof.holds" : "checkPlanning.proof.newer")}
              </StatusBadge>
            ),
          },
          {
            term: t("checkPlanning.proof.seed"),
            detail: result ? <Seed t={t} seed={run.seed} /> : t("checkPlanning.proof.seedLater"),
          },
          { term: t("checkPlanning.proof.method"), detail: <Code>{run.method}</Code> },
        ]}
      />
    </div>
  );
}

const Seed = ({ t, seed }: { readonly t: Translate; readonly seed: string }) => (
  <>
    <Code>{seed}</Code>
    <span className="block text-sm text-ink-subtle">{t("checkPlanning.proof.seedConfidential")}</span>
  </>
);

const Code = ({ children }: { readonly children: string }) => (
  <code className="text-sm break-all">{children}</code>
);
