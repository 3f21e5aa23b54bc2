import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { AdviceDays } from "./clocks";

type AdviceRow = {
  readonly noticeId: string;
  readonly urgent: boolean;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly sentAt: Date | null;
  readonly atOmAt: Date | null;
  readonly omDecidedOn: Date | null;
  readonly questions: readonly { readonly askedAt: Date; readonly answeredAt: Date | null }[];
};

const day = (at: Date | null) => (at ? dayInAmsterdam(at) : null);

/** The days on which the steps of an advice were taken, for its clocks. */
export async function adviceDays(db: ReadDb, row: AdviceRow): Promise<AdviceDays> {
  const decidedOn = fromDbOrNull(row.omDecidedOn);
  // The colleague who challenges cannot open the notice itself; the advice's own first day will do.
  const notice = await db.violationNotice.findFirst({
    where: { id: row.noticeId },
    select: { establishedOn: true },
  });
  return {
    urgent: row.urgent,
    establishedOn: notice ? fromDb(notice.establishedOn) : dayInAmsterdam(row.createdAt),
    submittedOn: day(row.submittedAt),
    approvedOn: day(row.approvedAt),
    sentOn: day(row.sentAt),
    atOmOn: day(row.atOmAt),
    decidedOn,
    // The decision comes straight into the dossier by message.
    toldOfficerOn: decidedOn,
    questions: row.questions.map((each) => ({
      from: dayInAmsterdam(each.askedAt),
      until: day(each.answeredAt),
    })),
  };
}
