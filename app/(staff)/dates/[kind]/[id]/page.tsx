import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DateReasons } from "@/components/terms/date-reasons";
import { MovedDates } from "@/components/terms/moved-dates";
import { WhatIfForm, type WhatIfTyped } from "@/components/terms/what-if-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { formatDutch, parseDutch, parseIso } from "@/lib/calendar/local-date";
import { type ExplainedDatePage, explainedDate } from "@/lib/dates/queries";
import type { Translate } from "@/lib/i18n/translator";
import { paths } from "@/lib/paths";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { isDateKind } from "@/lib/terms/date-codes";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("dates.title") };
}

type Props = {
  readonly params: Promise<{ kind: string; id: string }>;
  readonly searchParams: Promise<WhatIfTyped>;
};

export default async function DatePage({ params, searchParams }: Props) {
  const [{ kind, id }, query, { t }] = await Promise.all([params, searchParams, texts()]);
  if (!isDateKind(kind)) notFound();
  const typed = typedIn(query);
  const errors = errorsIn(t, typed);
  const page = await show(explainedDate, { kind, id, wish: readable(typed) });
  if (page.problem) errors.until = t("dates.whatIf.backwards");
  return (
    <>
      <PageHeader
        eyebrow={t("dates.title")}
        title={titleOf(t, page)}
        back={{ href: page.back, label: t("dates.back") }}
        actions={<ButtonLink href={paths.terms()}>{t("dates.toTerms")}</ButtonLink>}
      />
      <div className="grid max-w-4xl gap-5">
        <DateReasons t={t} explained={page.explained} />
        <Panel id="what-if" title={t("dates.whatIf.title")} intro={t("dates.whatIf.intro")}>
          <div className="grid gap-5">
            <WhatIfForm
              t={t}
              kind={page.kind}
              id={page.id}
              fact={page.explained.start.fact}
              detention={page.orderId ? "asked" : "left-out"}
              typed={typed}
              errors={errors}
            />
            {page.moved ? <MovedDates t={t} moved={page.moved} /> : null}
          </div>
        </Panel>
      </div>
    </>
  );
}

function titleOf(t: Translate, { kind, explained }: ExplainedDatePage): string {
  const what = t(`dates.kinds.${kind}`);
  if (explained.on) return t("dates.lead", { what, day: formatDutch(explained.on) });
  return t(explained.absent === "stopped" ? "dates.leadStopped" : "dates.leadUnknown", { what });
}

const names = ["on", "from", "until"] as const;
type Typed = Partial<Record<(typeof names)[number], string>>;

/** Only the fields of the form, and of a field that stands twice nothing. */
function typedIn(query: WhatIfTyped): Typed {
  const given = names.flatMap((name) => {
    const value = query[name];
    return typeof value === "string" && value.trim() ? [[name, value.trim()]] : [];
  });
  return Object.fromEntries(given);
}

const dayIn = (value: string | undefined) => (value ? (parseIso(value) ?? parseDutch(value)) : undefined);

const readable = (typed: Typed): Typed =>
  Object.fromEntries(
    names.flatMap((name) => {
      const day = dayIn(typed[name]);
      return day ? [[name, day]] : [];
    }),
  );

function errorsIn(t: Translate, typed: Typed): Typed {
  const wrong = names.filter((name) => typed[name] && !dayIn(typed[name]));
  return Object.fromEntries(wrong.map((name) => [name, t("dates.whatIf.invalid")]));
}
