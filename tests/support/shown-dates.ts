import { referralDetail } from "@/lib/debt-referrals/queries/referral-detail";
import { checkPage } from "@/lib/device-checks/queries/check-page";
import type { Occasion } from "@/lib/platform/occasion";
import { trajectoryDetail } from "@/lib/samen-starten/queries/trajectory-detail";
import { orderDetail } from "@/lib/supervision-orders/queries/order-detail";
import { orderHeader } from "@/lib/supervision-orders/queries/order-header";
import type { DateKind } from "@/lib/terms/date-codes";
import { adviceDetail } from "@/lib/violation-advice/queries/advice-detail";
import { omCaseDetail } from "@/lib/violation-advice/queries/om-cases";
import { noticeDetail, warningDetail } from "@/lib/violation-advice/queries/papers";

export type Shown = Readonly<Partial<Record<DateKind, string | null>>>;
type Screen = (occasion: Occasion, id: string) => Promise<Shown>;

/** A record whose dates are explained: where its ids stand, who opens it, what its own screen shows, what its list reads. */
export type DatedRecord = {
  readonly table: string;
  /** Who is asked: a role and, on the row, where that person belongs. */
  readonly reader: string;
  readonly screen: Screen;
  /** Kinds and the columns that lists sort and show. */
  readonly list: Readonly<Partial<Record<DateKind, string>>>;
};

const officer = "select id from staff_member where id = r.officer_id";

export const datedRecords: readonly DatedRecord[] = [
  {
    table: "supervision_order",
    reader: officer,
    screen: async (occasion, orderId) => {
      const { lastDays } = await orderDetail(occasion, { orderId });
      const { period } = await orderHeader(occasion, { orderId });
      return { ...lastDays, "probation-end": period.end };
    },
    list: { "supervision-start": "start_due_on", "first-contact": "first_contact_due_on" },
  },
  {
    table: "device_check",
    reader: officer,
    screen: async (occasion, checkId) => {
      const { check } = await checkPage(occasion, { checkId });
      return { "device-check": check.dueOn };
    },
    list: { "device-check": "due_on" },
  },
  {
    table: "formal_warning",
    reader: officer,
    screen: async (occasion, id) => ({ "warning-lapse": (await warningDetail(occasion, { id })).lapsesOn }),
    list: {},
  },
  {
    table: "violation_notice",
    reader: officer,
    screen: async (occasion, id) => ({ notice: (await noticeDetail(occasion, { id })).dueOn }),
    list: {},
  },
  {
    table: "violation_advice",
    reader: officer,
    screen: async (occasion, id) => {
      const { clocks } = await adviceDetail(occasion, { id });
      return Object.fromEntries(clocks.map(({ code, dueOn }) => [`advice-${code}`, dueOn]));
    },
    list: {},
  },
  {
    table: "om_case",
    reader: "select id from staff_member where role = 'prosecutor' and office_code = r.office_code limit 1",
    screen: async (occasion, id) => {
      const { clock } = await omCaseDetail(occasion, { id });
      return clock ? { "om-decision": clock.dueOn } : {};
    },
    list: {},
  },
  {
    table: "debt_referral",
    reader: officer,
    screen: async (occasion, id) => {
      const { clocks } = await referralDetail(occasion, { id });
      return Object.fromEntries(clocks.map(({ what, dueOn }) => [`debt-${what}`, dueOn]));
    },
    list: { "debt-first-talk": "first_talk_due_on", "debt-decision": "decision_due_on" },
  },
  {
    table: "samen_starten_trajectory",
    reader: officer,
    screen: async (occasion, id) => {
      const { steps, meeting } = await trajectoryDetail(occasion, { id });
      const due = steps.map(({ number, dueOn }) => [`start-step-${number}`, dueOn]);
      return {
        ...Object.fromEntries(due),
        ...(meeting.dueOn ? { "start-meeting": meeting.dueOn } : {}),
      };
    },
    list: { "start-meeting": "meeting_due_on" },
  },
];
