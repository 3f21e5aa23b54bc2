import { dayInAmsterdam } from "@/lib/calendar/amsterdam";
import type { Period } from "@/lib/calendar/period";
import type { ReadDb } from "@/lib/platform/db";
import { fromDb, fromDbOrNull } from "@/lib/platform/db-date";
import type { Occasion } from "@/lib/platform/occasion";
import { NotFound } from "@/lib/platform/refusal";
import { timetableFrom } from "@/lib/terms/facts";
import type { RecordDates } from "@/lib/terms/what-if";
import { visibleAdvices, visibleCases, visiblePapers } from "./access";
import { adviceDays } from "./advice-days";
import { adviceClocks } from "./clocks";
import { explainClock, explainLapse, explainNotice, explainOmDecision } from "./explain";

/** Until when a warning counts. Throws NotFound when it is not for this actor. */
export async function warningDates(db: ReadDb, { actor }: Occasion, id: string): Promise<RecordDates> {
  const row = await db.formalWarning.findFirst({ where: { ...visiblePapers(actor), id } });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const issuedOn = fromDbOrNull(row.issuedOn);
  return {
    orderId: row.orderId,
    dates: [{ kind: "warning-lapse", id, explain: (wish) => explainLapse(issuedOn, timetable, wish) }],
  };
}

/** By when a notice had to leave. Throws NotFound when it is not for this actor. */
export async function noticeDates(db: ReadDb, { actor }: Occasion, id: string): Promise<RecordDates> {
  const row = await db.violationNotice.findFirst({ where: { ...visiblePapers(actor), id } });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const establishedOn = fromDb(row.establishedOn);
  const learnedOn = dayInAmsterdam(row.createdAt);
  return {
    orderId: row.orderId,
    dates: [
      {
        kind: "notice",
        id,
        explain: (wish) => explainNotice(establishedOn, learnedOn, timetable, wish),
      },
    ],
  };
}

/** The clocks of an advice that have begun. Throws NotFound when it is not for this actor. */
export async function adviceDates(db: ReadDb, { actor }: Occasion, id: string): Promise<RecordDates> {
  const row = await db.violationAdvice.findFirst({
    where: { AND: [visibleAdvices(actor), { id }] },
    include: { questions: true },
  });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const days = await adviceDays(db, row);
  return {
    orderId: row.orderId,
    dates: adviceClocks(days, timetable).map(({ code }) => ({
      kind: `advice-${code}`,
      id,
      explain: (wish) => explainClock(code, days, timetable, wish),
    })),
  };
}

/** The OM's clock on one of its cases. It has no order: the OM sees the case and nothing of the house. */
export async function omCaseDates(db: ReadDb, { actor }: Occasion, id: string): Promise<RecordDates> {
  const row = await db.omCase.findFirst({
    where: { AND: [visibleCases(actor), { id, kind: "advice" }] },
    include: { questions: true },
  });
  if (!row) throw new NotFound();
  const timetable = await timetableFrom(db);
  const receivedOn = dayInAmsterdam(row.receivedAt);
  const questions = row.questions.map(
    ({ askedAt, answeredAt }): Period => ({
      from: dayInAmsterdam(askedAt),
      until: answeredAt ? dayInAmsterdam(answeredAt) : null,
    }),
  );
  return {
    orderId: null,
    dates: [
      {
        kind: "om-decision",
        id,
        explain: (wish) => explainOmDecision(receivedOn, questions, timetable, wish),
      },
    ],
  };
}
