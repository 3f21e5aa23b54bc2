import { Refusal, type RefusalCode } from "./refusal";

/** Constraint names are the error vocabulary: the database refuses by name, the user reads a sentence. */
const refusals: Readonly<Record<string, RefusalCode>> = {
  cover_once: "staff.cover-overlaps",
  cover_not_self: "staff.cover-self",
  schedule_one_open: "deviceChecks.schedule-exists",
  check_one_open: "deviceChecks.check-open",
  check_no_authority: "deviceChecks.no-authority",
  check_cap_reached: "deviceChecks.cap-reached",
  schedule_above_cap: "deviceChecks.schedule-above-cap",
  finding_beyond_clause: "deviceChecks.finding-beyond-clause",
  condition_one_active: "platform.changed-meanwhile",
  check_frozen: "deviceChecks.frozen",
  no_imagery: "deviceChecks.no-imagery",
  advice_challenge_not_own: "violationAdvice.not-your-own",
  advice_approval_not_own: "violationAdvice.not-your-own",
  warning_approval_not_own: "violationAdvice.not-your-own",
  violation_advice_frozen: "violationAdvice.frozen",
  clause_request_one_open: "violationAdvice.request-open",
  contact_locked: "contacts.locked",
  referral_one_open: "debtReferrals.already-open",
  referral_consent: "debtReferrals.no-consent",
  trajectory_once: "samenStarten.already-opened",
  term_one_a_day: "terms.version-exists",
  designated_day_pkey: "terms.day-exists",
  handover_one_open: "samenStarten.handover-open",
  plan_run_one_busy: "checkPlanning.already-busy",
};

const seen = (error: unknown): string => {
  if (!(error instanceof Error)) return "";
  const { meta, cause, code, constraint } = error as Error & Readonly<Record<string, unknown>>;
  return `${error.message} ${code ?? ""} ${constraint ?? ""} ${JSON.stringify(meta ?? "")} ${JSON.stringify(cause ?? "")}`;
};

/** Turns a broken constraint into its refusal; anything else is a bug and stays the error it was. */
export function asRefusal(error: unknown): unknown {
  const text = seen(error);
  for (const [name, code] of Object.entries(refusals)) if (text.includes(name)) return new Refusal(code);
  if (/40001|40P01|TransactionWriteConflict/.test(text)) return new Refusal("platform.changed-meanwhile");
  if (/P2028|ECONNREFUSED|Can't reach|53100|57P0/.test(text)) return new Refusal("platform.busy");
  return error;
}
