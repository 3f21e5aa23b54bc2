import { referralDates } from "@/lib/debt-referrals/dates";
import { checkDates } from "@/lib/device-checks/dates";
import type { ReadDb } from "@/lib/platform/db";
import type { Occasion } from "@/lib/platform/occasion";
import { trajectoryDates } from "@/lib/samen-starten/dates";
import { orderDates } from "@/lib/supervision-orders/dates";
import type { DateKind } from "@/lib/terms/date-codes";
import type { RecordDates } from "@/lib/terms/what-if";
import { adviceDates, noticeDates, omCaseDates, warningDates } from "@/lib/violation-advice/dates";

type Reader = (db: ReadDb, occasion: Occasion, id: string) => Promise<RecordDates>;

/** Who explains each kind of date: the feature that owns the record. A kind without a reader does not compile. */
export const readers: Readonly<Record<DateKind, Reader>> = {
  "supervision-start": orderDates,
  "first-contact": orderDates,
  "supervision-plan": orderDates,
  "probation-end": orderDates,
  "closing-begin": orderDates,
  "execution-alarm-before-end": orderDates,
  "execution-alarm-after-end": orderDates,
  "device-check": checkDates,
  "warning-lapse": warningDates,
  notice: noticeDates,
  "advice-written": adviceDates,
  "advice-approval": adviceDates,
  "advice-dispatch": adviceDates,
  "advice-decision": adviceDates,
  "advice-feedback": adviceDates,
  "om-decision": omCaseDates,
  "debt-first-talk": referralDates,
  "debt-decision": referralDates,
  "start-step-1": trajectoryDates,
  "start-step-2": trajectoryDates,
  "start-step-3": trajectoryDates,
  "start-step-4": trajectoryDates,
  "start-meeting": trajectoryDates,
};
