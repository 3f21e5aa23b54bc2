import type { SourceFile } from "@/tests/support/sources";
import { isPureDrawer, isTest, zoneOf } from "./zones";

const bare = (path: string) => path.replace(/\.tsx?$/, "");

/** Files by the path that imports use; a folder stands for its index. */
function byPath(files: readonly SourceFile[]): ReadonlyMap<string, SourceFile> {
  return new Map(
    files.flatMap((file) => {
      const path = bare(file.path);
      return [
        [path, file] as const,
        ...(path.endsWith("/index") ? [[path.slice(0, -6), file] as const] : []),
      ];
    }),
  );
}

/** Circles of files that need each other; imports of types alone do not count, they are gone when the program runs. */
export function circles(files: readonly SourceFile[]): string[] {
  const known = byPath(files);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: SourceFile, way: readonly string[]): void => {
    const at = way.indexOf(file.path);
    if (at >= 0) found.push([...way.slice(at), file.path].join(" → "));
    if (at >= 0 || done.has(file.path)) return;
    for (const use of file.imports) {
      const next = known.get(use.to);
      if (next && !use.typeOnly) visit(next, [...way, file.path]);
    }
    done.add(file.path);
  };
  for (const file of files) visit(file, []);
  return found;
}

/** What a lawyer reads computes from what it is given: neither database nor clock nor screen, however far one follows. */
const allowedPackages = /^(zod|temporal-polyfill.*|node:crypto|icu-minify)$/;
const impureDrawer = /^(queries|commands|actions|facts|access)$/;

function isImpure(to: string): boolean {
  const zone = zoneOf(to);
  if (zone.kind === "package") return !allowedPackages.test(to);
  if (zone.kind === "paths") return true;
  if (zone.kind !== "lib") return true;
  if (zone.folder === "calendar" || zone.folder === "i18n") return false;
  if (zone.folder === "platform") return zone.drawer !== "validation";
  return impureDrawer.test(zone.drawer);
}

type Known = ReadonlyMap<string, SourceFile>;

/** Every way from a file to something that is not a pure computation. */
function waysOut(
  file: SourceFile,
  known: Known,
  way: readonly string[] = [],
  seen = new Set<string>(),
): string[] {
  if (seen.has(file.path)) return [];
  seen.add(file.path);
  return file.imports
    .filter((use) => !use.typeOnly)
    .flatMap((use) => {
      if (isImpure(use.to))
        return [`${[...way, `${file.path}:${use.line}`].join(" → ")} imports ${use.written}`];
      const next = known.get(use.to);
      return next ? waysOut(next, known, [...way, file.path], seen) : [];
    });
}

/** The ways out of files that must have none. */
export function impurities(files: readonly SourceFile[]): string[] {
  const known = byPath(files);
  return files
    .filter((file) => {
      const zone = zoneOf(file.path);
      return zone.kind === "lib" && isPureDrawer(zone.drawer) && !isTest(file.path);
    })
    .flatMap((file) => waysOut(file, known));
}

/** Files of features that compute and list and do nothing else, by whatever name. */
export function computations(files: readonly SourceFile[]): ReadonlySet<string> {
  const known = byPath(files);
  const pure = files.filter(
    (file) => !isImpure(bare(file.path)) && !isTest(file.path) && waysOut(file, known).length === 0,
  );
  return new Set(pure.map((file) => bare(file.path)));
}

/** Files that only pass on what others export. */
export const barrels = (files: readonly SourceFile[]): string[] =>
  files
    .filter((file) => /\/index\.tsx?$/.test(file.path) && !/^lib\/i18n\/(nl|en)\/index\.ts$/.test(file.path))
    .map((file) => file.path);
