import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Instant } from "@/components/ui/instant";
import { Panel } from "@/components/ui/panel";
import { Paragraph } from "@/components/ui/paragraph";
import { Timeline } from "@/components/ui/timeline";
import { codeText, type Translate } from "@/lib/i18n/translator";
import type { TrajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { ShareForm } from "./share-form";

/** Everything that was shared, newest first; each with who, to whom, what for, on which ground and when. */
export function SharedItems({ file, t }: { readonly file: TrajectoryDetail; readonly t: Translate }) {
  const party = (code: string) => codeText(t, "samenStarten.parties", code);
  return (
    <Panel id="items" title={t("samenStarten.items.title")} intro={t("samenStarten.items.intro")}>
      {file.items.length === 0 ? (
        <EmptyState title={t("samenStarten.items.empty")}>{t("samenStarten.items.emptyText")}</EmptyState>
      ) : (
        <Timeline
          label={t("samenStarten.items.title")}
          events={file.items.map((item) => ({
            key: item.id,
            title: codeText(t, "samenStarten.themes", item.theme),
            at: <Instant at={item.sharedAt} />,
            who: `${item.name ?? ""}, ${t("samenStarten.items.fromTo", { from: party(item.by), to: party(item.to) })}`,
            tone: item.theme === "concern" ? ("warning" as const) : ("neutral" as const),
            body: (
              <>
                <p className="whitespace-pre-line">{item.text}</p>
                <p className="mt-1 text-sm text-ink-subtle">
                  {t("samenStarten.items.purpose")}: {codeText(t, "samenStarten.purposes", item.purpose)}.{" "}
                  {t("samenStarten.items.ground")}: {codeText(t, "samenStarten.grounds", item.ground)}.
                </p>
              </>
            ),
          }))}
        />
      )}
      {file.mayAct && file.todo.every(({ what }) => what !== "share") ? (
        <div className="mt-4">
          <Disclosure summary={t("samenStarten.act.share.title")}>
            <div className="grid gap-3">
              {file.state === "step-2" ? (
                <Paragraph look="subtle">{t("samenStarten.act.share.again")}</Paragraph>
              ) : null}
              <ShareForm id={file.id} t={t} />
            </div>
          </Disclosure>
        </div>
      ) : null}
    </Panel>
  );
}
