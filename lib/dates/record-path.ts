import { paths } from "@/lib/paths";
import type { DateKind } from "@/lib/terms/date-codes";

/** The page of the record that carries a date: the way back from its reasons. */
export function recordPath(kind: DateKind, id: string): string {
  switch (kind) {
    case "device-check":
      return paths.deviceCheck(id);
    case "warning-lapse":
      return paths.warning(id);
    case "notice":
      return paths.notice(id);
    case "advice-written":
    case "advice-approval":
    case "advice-dispatch":
    case "advice-decision":
    case "advice-feedback":
      return paths.advice(id);
    case "om-decision":
      return paths.omCase(id);
    case "debt-first-talk":
    case "debt-decision":
      return paths.debtReferral(id);
    case "start-step-1":
    case "start-step-2":
    case "start-step-3":
    case "start-step-4":
    case "start-meeting":
      return paths.trajectory(id);
    case "supervision-start":
    case "first-contact":
    case "supervision-plan":
    case "probation-end":
    case "closing-begin":
    case "execution-alarm-before-end":
    case "execution-alarm-after-end":
      return paths.order(id);
  }
}
