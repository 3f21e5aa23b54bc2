/** The order in which a case is lived; a feature leans only on the ones before it. */
export const featureOrder = [
  "staff",
  "supervision-orders",
  "signals",
  "contacts",
  "device-checks",
  "check-planning",
  "violation-advice",
  "debt-referrals",
  "samen-starten",
  "dates",
  "search",
  "dashboards",
] as const;

/** Leaves that anyone may lean on. */
export const leaves = ["calendar", "i18n"] as const;

export type Zone =
  | { readonly kind: "app" | "tests" | "prisma" | "generated" | "root" | "package" | "paths" }
  | { readonly kind: "components"; readonly folder: string }
  | { readonly kind: "lib"; readonly folder: string; readonly drawer: string };

/** Where in the house a path stands. A drawer is the first part of a name inside lib/<folder>: rules, queries, commands… */
export function zoneOf(path: string): Zone {
  const [top = "", folder = "", ...rest] = path.split("/");
  if (path.startsWith("prisma/generated")) return { kind: "generated" };
  if (top === "app" || top === "tests" || top === "prisma") return { kind: top };
  if (top === "components") return { kind: "components", folder };
  if (/^lib\/paths(\.ts)?$/.test(path)) return { kind: "paths" };
  if (top === "lib") return { kind: "lib", folder, drawer: drawerOf(rest) };
  return path.includes("/") || !/\.(ts|js)$/.test(path) ? { kind: "package" } : { kind: "root" };
}

function drawerOf([first = "", ...more]: readonly string[]): string {
  if (more.length > 0) return first;
  return first.replace(/\.tsx?$/, "").replace(/\.test$/, "");
}

export const isFeature = (folder: string): boolean => featureOrder.some((feature) => feature === folder);

export const place = (folder: string): number =>
  featureOrder.indexOf(folder as (typeof featureOrder)[number]);

/** Rules, states and schemas, also when a feature has several (`warning-states`, `import-schema`). */
export const isPureDrawer = (drawer: string): boolean => /^(.+-)?(rules|states|schema)$/.test(drawer);
export const isQueries = (drawer: string): boolean => /^queries$|-queries$|^queries-/.test(drawer);
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
