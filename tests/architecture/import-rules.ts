import type { Import, SourceFile } from "@/tests/support/sources";
import { computations } from "./import-graph";
import { isFeature, isQueries, isTest, leaves, place, type Zone, zoneOf } from "./zones";

export type Rule = {
  readonly words: string;
  readonly breaks: (file: SourceFile, use: Import, pure: ReadonlySet<string>) => boolean;
};

const isLeaf = (zone: Zone) =>
  zone.kind === "paths" || (zone.kind === "lib" && leaves.some((leaf) => leaf === zone.folder));
const inLib = (zone: Zone, folder: string) => zone.kind === "lib" && zone.folder === folder;
const drawerOf = (zone: Zone) => (zone.kind === "lib" ? zone.drawer : "");
const sameFolder = (a: Zone, b: Zone) => a.kind === "lib" && b.kind === "lib" && a.folder === b.folder;
/** `app/api` are the doors for machines: next-auth, the health question and messages of chain partners. */
const isDoor = (path: string) => /^app\/(api|.well-known)\//.test(path);

function appMayUse(path: string, use: Import, pure: ReadonlySet<string>): boolean {
  const zone = zoneOf(use.to);
  if (zone.kind === "package" || zone.kind === "app" || zone.kind === "components" || isLeaf(zone))
    return true;
  if (zone.kind !== "lib") return false;
  if (use.typeOnly || zone.folder === "platform") return true;
  if (zone.folder === "sign-in" || (isDoor(path) && zone.folder === "exchange")) return true;
  return isQueries(zone.drawer) || /(^|-)actions$/.test(zone.drawer) || pure.has(use.to);
}

/** A form and its action are one thing: a feature's components may name their own feature's actions, and a form's key. */
function isFormOfItsOwn(path: string, use: Import): boolean {
  const [from, to] = [zoneOf(path), zoneOf(use.to)];
  if (use.to === "lib/platform/form-key") return from.kind === "components" && from.folder !== "ui";
  return (
    from.kind === "components" && to.kind === "lib" && to.drawer === "actions" && to.folder === from.folder
  );
}

function componentsMayUse(path: string, use: Import, pure: ReadonlySet<string>): boolean {
  const zone = zoneOf(use.to);
  if (isFormOfItsOwn(path, use)) return true;
  return (
    zone.kind === "package" ||
    zone.kind === "components" ||
    isLeaf(zone) ||
    // the choices of a form are a list of codes that its schema checks as well: said once, beside the schema
    (zone.kind === "lib" && (use.typeOnly || pure.has(use.to)))
  );
}

function featureMayUse(from: Zone & { kind: "lib" }, use: Import): boolean {
  const to = zoneOf(use.to);
  if (to.kind === "package" || isLeaf(to)) return true;
  if (to.kind !== "lib") return false;
  if (to.folder === from.folder || to.folder === "platform" || to.folder === "terms") return true;
  // orders, checks and papers hand their messages to the exchange; the exchange wires them to commands of the features
  if (to.folder === "exchange") return to.drawer === "messages" || to.drawer === "parties" || use.typeOnly;
  return isFeature(to.folder) && place(to.folder) < place(from.folder);
}

export const rules: readonly Rule[] = [
  {
    words: "app uses components, and of a feature only queries, actions and pure computations",
    breaks: (file, use, pure) => zoneOf(file.path).kind === "app" && !appMayUse(file.path, use, pure),
  },
  {
    words:
      "components use components, texts, paths and calendar; of features types, pure computations and their own actions",
    breaks: (file, use, pure) =>
      zoneOf(file.path).kind === "components" &&
      !isTest(file.path) &&
      !componentsMayUse(file.path, use, pure),
  },
  {
    words: "components/ui knows no feature",
    breaks: (file, use) => {
      const to = zoneOf(use.to);
      return file.path.startsWith("components/ui/") && to.kind === "components" && to.folder !== "ui";
    },
  },
  {
    words: "a feature leans only on earlier features, platform and leaves",
    breaks: (file, use) => {
      const from = zoneOf(file.path);
      return from.kind === "lib" && isFeature(from.folder) && !isTest(file.path) && !featureMayUse(from, use);
    },
  },
  {
    words:
      "nobody uses another feature's commands or actions (only app its actions, only the exchange handlers its commands)",
    breaks: (file, use) => {
      const from = zoneOf(file.path);
      const to = zoneOf(use.to);
      if (to.kind !== "lib" || sameFolder(from, to) || use.typeOnly) return false;
      if (to.drawer === "commands")
        return !inLib(from, "exchange") && from.kind !== "tests" && from.kind !== "prisma";
      // a component that does is named by its own rule
      return to.drawer === "actions" && !["app", "tests", "components"].includes(from.kind);
    },
  },
  {
    words: "queries never use commands or actions",
    breaks: (file, use) =>
      isQueries(drawerOf(zoneOf(file.path))) && /^(commands|actions)$/.test(drawerOf(zoneOf(use.to))),
  },
  {
    words: "lib/platform leans only on calendar, i18n and paths",
    breaks: (file, use) => {
      const to = zoneOf(use.to);
      if (!inLib(zoneOf(file.path), "platform") || to.kind === "package" || to.kind === "generated")
        return false;
      return !isLeaf(to) && !inLib(to, "platform");
    },
  },
  {
    words: "calendar and i18n use nothing of ours; terms only calendar (its facts the platform)",
    breaks: (file, use) => {
      const from = zoneOf(file.path);
      const to = zoneOf(use.to);
      if (from.kind !== "lib" || isTest(file.path) || to.kind === "package" || sameFolder(from, to))
        return false;
      if (from.folder === "terms")
        return !isLeaf(to) && !(drawerOf(from) === "facts" && inLib(to, "platform"));
      return from.folder === "calendar" || from.folder === "i18n";
    },
  },
  {
    words: "the generated Prisma client is used by lib/platform/db.ts alone",
    breaks: (file, use) => zoneOf(use.to).kind === "generated" && file.path !== "lib/platform/db.ts",
  },
  {
    words: "nothing outside tests uses tests",
    breaks: (file, use) =>
      zoneOf(use.to).kind === "tests" && zoneOf(file.path).kind !== "tests" && !isTest(file.path),
  },
  {
    words: "./ inside a folder, @/ across folders",
    breaks: (file, use) => {
      // a tool reads its own settings before it knows what @ means; the two languages are folders of their own
      if (file.path.endsWith(".config.ts")) return false;
      const folder = /^lib\/i18n\/(nl|en)|^lib\/[^/]+|^components\/[^/]+|^[^/]+/.exec(file.path)?.[0] ?? "";
      const inside = use.to === folder || use.to.startsWith(`${folder}/`);
      if (use.written.startsWith(".")) return !inside && !file.path.startsWith("lib/i18n/");
      // pages and tests name each other by either way: their folders are addresses, not parts
      return use.written.startsWith("@/") && inside && /^(lib|components)\//.test(folder);
    },
  },
  {
    words: "no barrels but lib/i18n",
    breaks: (file, use) => use.reexport && use.names.includes("*") && !file.path.startsWith("lib/i18n/"),
  },
];

export function brokenRules(files: readonly SourceFile[]): string[] {
  const pure = computations(files);
  return files.flatMap((file) =>
    file.imports.flatMap((use) =>
      rules
        .filter((rule) => rule.breaks(file, use, pure))
        .map((rule) => `${file.path}:${use.line} imports ${use.written}: ${rule.words}`),
    ),
  );
}
