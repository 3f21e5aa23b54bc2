// The addresses that are measured, as lib/paths.ts has them.
export const paths = {
  blank: "/blank",
  overdueBoard: "/device-checks?state=overdue",
  day: "/dashboard/officer",
  order: (id) => `/supervision-orders/${id}`,
  search: "/search",
  inbox: "/om-cases",
  finding: (id) => `/device-checks/${id}?step=findings`,
};
