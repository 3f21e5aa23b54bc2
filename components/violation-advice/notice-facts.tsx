import { conditionName } from "@/components/signals/condition-options";
import { WhyLink } from "@/components/terms/why-link";
import { DescriptionList } from "@/components/ui/description-list";
import { Instant } from "@/components/ui/instant";
import { LocalDay } from "@/components/ui/local-day";
import { Panel } from "@/components/ui/panel";
import { Quote } from "@/components/ui/quote";
import type { Translate } from "@/lib/i18n/translator";
import type { NoticeDetail } from "@/lib/violation-advice/queries/papers";

/** The notice as it stands or as it left, with its way through the chain. */
export function NoticeFacts({ notice, t }: { readonly notice: NoticeDetail; readonly t: Translate }) {
  const conditions = notice.conditions.filter((each) => notice.conditionIds.includes(each.id));
  return (
    <Panel title={t("violationAdvice.notice.title")}>
      <div className="grid gap-4">
        <p className="max-w-[68ch] whitespace-pre-line">{notice.facts}</p>
        {conditions.map((each) => (
          <Quote key={each.id} label={conditionName(t, each)} source={`${each.law} ${each.article}`}>
            {each.text}
          </Quote>
        ))}
        <DescriptionList
          items={[
            {
              term: t("violationAdvice.notice.establishedOn"),
              detail: <LocalDay day={notice.establishedOn} />,
            },
            {
              term: t("violationAdvice.notice.due"),
              detail: (
                <span className="flex flex-wrap items-baseline gap-x-3">
                  <LocalDay day={notice.dueOn} />
                  <WhyLink t={t} kind="notice" id={notice.id} day={notice.dueOn} />
                </span>
              ),
            },
            { term: t("violationAdvice.notice.author"), detail: notice.authorName },
            {
              term: t("violationAdvice.notice.addressees"),
              detail: t("violationAdvice.notice.addresseesText"),
            },
            { term: t("violationAdvice.notice.sentAt"), detail: <Instant at={notice.sentAt} /> },
            { term: t("violationAdvice.notice.receivedAt"), detail: <Instant at={notice.receivedAt} /> },
            { term: t("violationAdvice.notice.reference"), detail: notice.cjibReference ?? "–" },
          ]}
        />
      </div>
    </Panel>
  );
}
