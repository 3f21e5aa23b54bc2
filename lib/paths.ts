/** Every address, once. Opaque ids only: no name, no number of a person, no parketnummer. */
type Params = Readonly<Record<string, string | number | undefined>>;

function address(path: string, params: Params = {}): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params))
    if (value !== undefined && value !== "") query.set(name, String(value));
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

export const dashboards = {
  officer: "officer",
  teamLead: "team-lead",
  administration: "administration",
  djiCaseManager: "dji",
  prosecutor: "om",
  cjibClerk: "cjib",
} as const;

export type OrderTab = "contacts" | "device-checks" | "violations" | "debts" | "detention" | "access";

/** `done` names the sentence that tells the reader what was just done (texts `done.*`). */
export const paths = {
  home: () => "/",
  signIn: (p: { error?: string; ended?: string } = {}) => address("/sign-in", p),
  dashboard: (role: keyof typeof dashboards, p: { done?: string } = {}) =>
    address(`/dashboard/${dashboards[role]}`, p),

  search: () => "/search",
  /** Why a date is what it is: the kind of date and the record that carries it. */
  date: (kind: string, id: string, p: { on?: string; from?: string; until?: string } = {}) =>
    address(`/dates/${kind}/${id}`, p),
  terms: (p: { done?: string; change?: string } = {}) => address("/terms", p),
  cover: (p: { done?: string } = {}) => address("/cover", p),

  orders: (p: { state?: string; page?: number; sort?: string; due?: string; officer?: string } = {}) =>
    address("/supervision-orders", p),
  incomingOrders: (p: { done?: string; page?: number } = {}) => address("/supervision-orders/incoming", p),
  orderImport: (p: { error?: string } = {}) => address("/supervision-orders/import", p),
  /** Where the form of the import sends its file. */
  orderImportUpload: () => "/api/order-import",
  orderImportResult: (id: string, p: { page?: number } = {}) =>
    address(`/supervision-orders/import/${id}`, p),
  order: (id: string, p: { done?: string; act?: string } = {}) => address(`/supervision-orders/${id}`, p),
  orderTab: (
    id: string,
    tab: OrderTab,
    p: { done?: string; page?: number; act?: string; from?: string; until?: string } = {},
  ) => address(`/supervision-orders/${id}/${tab}`, p),
  orderReview: (id: string, p: { done?: string; act?: string } = {}) =>
    address(`/supervision-orders/${id}/review`, p),
  /** All versions of one condition. */
  condition: (orderId: string, conditionId: string, p: { done?: string } = {}) =>
    address(`/supervision-orders/${orderId}/conditions/${conditionId}`, p),
  orderAssign: (id: string) => `/supervision-orders/${id}/assign`,
  orderTransfer: (id: string, p: { done?: string } = {}) => address(`/supervision-orders/${id}/transfer`, p),
  /** For the lead of the receiving unit, who cannot open the order yet. */
  transfer: (id: string) => `/transfers/${id}`,
  orderStart: (id: string) => `/supervision-orders/${id}/start`,
  newContact: (orderId: string) => `/supervision-orders/${orderId}/contacts/new`,
  contact: (orderId: string, id: string, p: { done?: string } = {}) =>
    address(`/supervision-orders/${orderId}/contacts/${id}`, p),
  correctContact: (orderId: string, id: string) => `/supervision-orders/${orderId}/contacts/${id}/correct`,
  newDetention: (orderId: string) => `/supervision-orders/${orderId}/detention/new`,

  signal: (id: string, p: { done?: string } = {}) => address(`/signals/${id}`, p),
  newSignal: (orderId: string) => `/supervision-orders/${orderId}/violations/new`,

  deviceChecks: (p: { state?: string; page?: number; officer?: string; done?: string } = {}) =>
    address("/device-checks", p),
  /** The same list as a file. */
  deviceChecksFile: (p: { state?: string; officer?: string } = {}) => address("/device-checks/file", p),
  checkCoverage: () => "/device-checks/coverage",
  deviceCheck: (id: string, p: { step?: string; done?: string } = {}) => address(`/device-checks/${id}`, p),
  deviceCheckStop: (id: string) => `/device-checks/${id}/stop`,
  deviceCheckRefused: (id: string) => `/device-checks/${id}/refused`,
  deviceCheckImpossible: (id: string) => `/device-checks/${id}/impossible`,
  newSchedule: (orderId: string, conditionId: string) =>
    address(`/supervision-orders/${orderId}/device-checks/new`, { condition: conditionId }),
  clause: (orderId: string, conditionId: string, p: { done?: string } = {}) =>
    address(`/supervision-orders/${orderId}/device-checks/clause`, { condition: conditionId, ...p }),

  checkPlan: (p: { done?: string; show?: string; page?: number } = {}) => address("/check-planning", p),
  planCapacity: (p: { done?: string } = {}) => address("/check-planning/capacity", p),
  planWhatIf: () => "/check-planning/what-if",
  planRun: (id: string, p: { done?: string; show?: string; page?: number } = {}) =>
    address(`/check-planning/${id}`, p),

  approvals: (p: { done?: string } = {}) => address("/approvals", p),
  newWarning: (orderId: string, p: { signal?: string } = {}) =>
    address(`/supervision-orders/${orderId}/violations/warning`, p),
  warning: (id: string, p: { done?: string } = {}) => address(`/warnings/${id}`, p),
  warningLetter: (id: string) => `/warnings/${id}/letter`,
  newNotice: (orderId: string, p: { signal?: string } = {}) =>
    address(`/supervision-orders/${orderId}/violations/notice`, p),
  notice: (id: string, p: { done?: string } = {}) => address(`/violation-notices/${id}`, p),
  advices: (p: { state?: string; page?: number } = {}) => address("/violation-advice", p),
  advice: (id: string, p: { done?: string; block?: string } = {}) => address(`/violation-advice/${id}`, p),
  omCase: (id: string, p: { done?: string } = {}) => address(`/om-cases/${id}`, p),
  omCases: (p: { state?: string; page?: number } = {}) => address("/om-cases", p),

  newScreening: (orderId: string) => `/supervision-orders/${orderId}/debts/screening`,
  screening: (orderId: string, id: string) => `/supervision-orders/${orderId}/debts/screening/${id}`,
  newReferral: (orderId: string, screeningId: string) =>
    address(`/supervision-orders/${orderId}/debts/referral`, { screening: screeningId }),
  debtReferrals: (p: { due?: string; page?: number } = {}) => address("/debt-referrals", p),
  debtReferral: (id: string, p: { done?: string } = {}) => address(`/debt-referrals/${id}`, p),

  trajectories: (p: { page?: number; state?: string } = {}) => address("/samen-starten", p),
  newTrajectory: (orderId: string, detentionId: string) =>
    address("/samen-starten/new", { order: orderId, detention: detentionId }),
  trajectory: (id: string, p: { done?: string } = {}) => address(`/samen-starten/${id}`, p),

  exchange: (p: { state?: string; page?: number } = {}) => address("/exchange", p),
  quarantine: (p: { done?: string; page?: number } = {}) => address("/exchange/quarantine", p),
  quarantined: (id: string, p: { done?: string } = {}) => address(`/exchange/quarantine/${id}`, p),
} as const;
