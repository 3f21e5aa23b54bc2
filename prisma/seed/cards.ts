import type { TitleCode } from "@/lib/supervision-orders/titles";
import type { AdviceEnd } from "./stories/advices";
import type { DebtWish } from "./stories/debts";
import type { NoticeEnd } from "./stories/notices";
import type { SamenWish } from "./stories/samen-starten";
import type { SignalEnd } from "./stories/signals";
import type { WarningEnd } from "./stories/warnings";

/** Where an order stands. */
export type Stage =
  | "received"
  | "in-review"
  | "returned"
  | "resubmitted"
  | "accepted"
  | "assigned"
  | "started"
  | "running"
  | "suspended"
  | "closing"
  | "closed";

/** Where the open check of an order stays. */
export type CheckEnd =
  | "open"
  | "assigned"
  | "in-progress"
  | "done"
  | "wiping"
  | "indication"
  | "indication-assessed"
  | "indication-closed"
  | "refused"
  | "refused-assessed"
  | "impossible"
  | "impossible-twice"
  | "stopped"
  | "stopped-reported"
  | "stopped-closed"
  | "paused"
  | "ended";

export type ChecksWish = {
  readonly clause: number;
  readonly wording: "as-written" | "unassessed" | "proposed" | "despite-doubt";
  readonly perYear: 1 | 2 | 3;
  /** Checks carried out before the one that is open now. */
  readonly past: number;
  /** Days from today on which the open check is due; negative lies behind us. */
  readonly due: number;
  /** Days ago of the last act, for ends that act. */
  readonly acted: number;
  readonly end: CheckEnd;
  /** What became of the lead's request to the OM to have an unclear clause changed. */
  readonly request?: "at-om" | "applied-for" | "no-change";
};

export type PaperWish = {
  /** Days ago on which the violation was seen and the notice written. */
  readonly daysAgo: number;
  readonly urgent: boolean;
  readonly notice: NoticeEnd;
  readonly read?: true;
  readonly advice?: {
    /** Days ago on which the writing began. */
    readonly daysAgo: number;
    readonly option: string;
    readonly end: AdviceEnd;
    /** Officer of the unit who is asked to challenge, by place in the unit. */
    readonly challenger?: number;
  };
};

/** What happens in one order; the rest is left to luck. */
export type Card = {
  /** Days ago on which the order came in. */
  readonly age: number;
  readonly stage: Stage;
  readonly title?: TitleCode;
  readonly immediate?: true;
  readonly months?: number;
  readonly lacking?: "chain-number" | "court";
  readonly level?: 1 | 2 | 3;
  readonly twoWorkers?: true;
  /** Started after the legal term, with its reason. */
  readonly late?: true;
  readonly contacts?: number;
  readonly checks?: ChecksWish;
  readonly signals?: readonly {
    readonly daysAgo: number;
    readonly missed: boolean;
    readonly end: SignalEnd;
  }[];
  readonly warning?: { readonly daysAgo: number; readonly end: WarningEnd };
  readonly paper?: PaperWish;
  readonly debts?: DebtWish;
  readonly samen?: SamenWish;
  readonly standstill?: "detention" | "admission" | "untraceable" | "abroad";
};

/** Cards of one person, in one unit, with one officer: most people have one order. */
export type Dossier = {
  /** Organisation and unit. */
  readonly crew: string;
  /** Place of the officer in the unit. */
  readonly officer: number;
  readonly cards: readonly Card[];
};

/** Days between the start of a schedule and the first check, when there were checks before. */
const runUp = 60;

/** Days ago on which a schedule with these checks began. */
export const scheduleAge = ({ perYear, past, due }: ChecksWish): number =>
  past === 0 ? 84 - due : Math.round((past * 365.25) / perYear) + past * 6 - due + runUp;

/** Months on which a probation period is set: nearly always two or three years (Sr 14b lid 3), longer when it must be. */
const usualMonths = [24, 36, 60] as const;

/** The shortest usual probation period in which these checks and the one after them fit. */
const monthsFor = (age: number, { perYear, due }: ChecksWish): number => {
  const needed = age / 30 + Math.max(0, due) / 30 + 12 / perYear + 2;
  return usualMonths.find((months) => months >= needed) ?? 60;
};

/** A running order with checks, old enough for all of them. */
export const checked = (checks: ChecksWish, more: Partial<Card> = {}): Card => {
  const age = more.age ?? scheduleAge(checks) + 50;
  return { age, stage: "running", months: monthsFor(age, checks), checks, ...more };
};

const base: ChecksWish = {
  clause: 0,
  wording: "as-written",
  perYear: 2,
  past: 1,
  due: 30,
  acted: 4,
  end: "open",
};

/** Checks that only differ from the usual in what is named. */
export const checks = (wish: Partial<ChecksWish>): ChecksWish => ({ ...base, ...wish });

export const dossier = (crew: string, officer: number, ...cards: readonly Card[]): Dossier => ({
  crew,
  officer,
  cards,
});

/** A running order with a notice, and the advice that came of it; everything reached the OM unless said otherwise. */
export const withAdvice = (
  begun: number,
  end: NonNullable<PaperWish["advice"]>["end"],
  more: {
    readonly urgent?: true;
    readonly option?: string;
    readonly challenger?: number;
    readonly age?: number;
  } = {},
): Card => ({
  age: more.age ?? begun + 210,
  stage: "running",
  contacts: 6,
  paper: {
    daysAgo: begun + 3,
    urgent: more.urgent ?? false,
    notice: "received-by-om",
    advice: {
      daysAgo: begun,
      option: more.option ?? "partial-execution",
      end,
      ...(more.challenger === undefined ? {} : { challenger: more.challenger }),
    },
  },
});

/** A detained client in Samen Starten. */
export const inside = (
  facility: string,
  since: number,
  end: SamenWish["end"],
  more: Partial<SamenWish> = {},
): Card => ({
  age: since + 140,
  stage: "suspended",
  contacts: 3,
  samen: { facility, since, left: 130, end, ...more },
});
