import { checkPlanning } from "./check-planning";
import { contacts } from "./contacts";
import { dashboards } from "./dashboards";
import { dates } from "./dates";
import { debtReferrals } from "./debt-referrals";
import { deviceChecks } from "./device-checks";
import { exchange } from "./exchange";
import { platform } from "./platform";
import { samenStarten } from "./samen-starten";
import { search } from "./search";
import { shell } from "./shell";
import { signIn } from "./sign-in";
import { signals } from "./signals";
import { staff } from "./staff";
import { supervisionOrders } from "./supervision-orders";
import { terms } from "./terms";
import { ui } from "./ui";
import { validation } from "./validation";
import { violationAdvice } from "./violation-advice";

/** All texts of this language, one file a feature. */
export const en: typeof import("../nl").nl = {
  checkPlanning,
  contacts,
  dashboards,
  dates,
  debtReferrals,
  deviceChecks,
  exchange,
  platform,
  samenStarten,
  search,
  shell,
  signIn,
  signals,
  staff,
  supervisionOrders,
  terms,
  ui,
  validation,
  violationAdvice,
};
