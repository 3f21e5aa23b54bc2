import type { Metadata } from "next";
import { CoverForm } from "@/components/staff/cover-form";
import { CoverTable } from "@/components/staff/cover-table";
import { ActionForm } from "@/components/ui/action-form";
import { Alert, StatusMessage } from "@/components/ui/alert";
import { formTexts } from "@/components/ui/form-texts";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { doneText } from "@/lib/i18n/done-text";
import type { Translate } from "@/lib/i18n/translator";
import { formKey } from "@/lib/platform/form-key";
import { show } from "@/lib/platform/show";
import { texts } from "@/lib/platform/texts";
import { endCoverAction, setCoverAction } from "@/lib/staff/actions";
import { type CoverRow, unitCover } from "@/lib/staff/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await texts();
  return { title: t("staff.cover.title") };
}

export default async function CoverPage({
  searchParams,
}: {
  readonly searchParams: Promise<{ done?: string }>;
}) {
  const [{ done }, { t }] = await Promise.all([searchParams, texts()]);
  const cover = await show(unitCover, {});
  const message = doneText(t, done);
  const end = (row: CoverRow) => <EndForm t={t} row={row} />;
  return (
    <>
      <PageHeader title={t("staff.cover.title")} lead={t("staff.cover.lead")} />
      <div className="grid gap-5">
        {message ? <StatusMessage>{message}</StatusMessage> : null}
        <Panel title={t("staff.cover.current")} content="flush">
          <CoverTable
            t={t}
            caption={t("staff.cover.current")}
            rows={cover.current}
            empty={t("staff.cover.noneNow")}
            act={end}
          />
        </Panel>
        <Panel title={t("staff.cover.coming")} content="flush">
          <CoverTable
            t={t}
            caption={t("staff.cover.coming")}
            rows={cover.coming}
            empty={t("staff.cover.noneComing")}
            act={end}
          />
        </Panel>
        <Panel title={t("staff.cover.new")}>
          {cover.officers.length < 2 ? (
            <Alert>{t("staff.cover.noOfficers")}</Alert>
          ) : (
            <CoverForm t={t} officers={cover.officers} action={setCoverAction} formKey={formKey()} />
          )}
        </Panel>
        <Panel title={t("staff.cover.past")} content="flush">
          <CoverTable
            t={t}
            caption={t("staff.cover.past")}
            rows={cover.past}
            empty={t("staff.cover.nonePast")}
          />
        </Panel>
      </div>
    </>
  );
}

function EndForm({ t, row }: { readonly t: Translate; readonly row: CoverRow }) {
  return (
    <ActionForm
      action={endCoverAction}
      formKey={formKey()}
      texts={formTexts(t)}
      fields={[{ kind: "hidden", name: "coverId", value: row.id }]}
      submits={[{ label: t("staff.cover.end"), variant: "secondary" }]}
    >
      <span className="sr-only">
        {t("staff.cover.endFor", { absent: row.absentName, covering: row.coveringName })}
      </span>
    </ActionForm>
  );
}
